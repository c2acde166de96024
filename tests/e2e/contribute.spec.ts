import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';

import type { Piece } from '../../src/domain/record/schema.ts';
import { unzip } from '../../src/formats/unzip.ts';
import { compileContent } from '../../tools/content/compile.ts';
import { startServer } from '../offline/own-server.ts';
import { expect, test, withWorker } from './fixtures.ts';
import { Teller, downloaded } from './pages/contribute-walk.ts';
import { daysAgo, openKept } from './pages/kept-file.ts';
import { Moderator } from './pages/moderate-walk.ts';
import { buildSiteOf } from './study-site.ts';

test.use(withWorker);

const content = fileURLToPath(new URL('../../content', import.meta.url));
const id = 'the-squeaking-door';
const title = 'The squeaking door';
/** A sentence that stands nowhere else: where it is found, the story is. */
const sentence = 'The blue door squeaked when my neighbour Anna opened it.';

const texts = {
  dear: 'I slept two hours a night and told nobody.',
  'getting-by': 'I counted the stairs instead of sheep.',
  'in-the-way': `I thought I would be a burden. ${sentence}`,
  asking: 'I said, “I am not all right.” She sat down on the step. We rang the doctor together.',
  know: 'It is better now. I still wake at four, and I know whom to ring.',
} as const;

const pieces: readonly Piece[] = [
  ...Object.entries(texts).map(([prompt, text]): Piece => ({
    id: `telling.letter.${prompt}`,
    kind: 'telling',
    shape: 'letter',
    prompt,
    text,
    createdAt: daysAgo(1),
    changedAt: daysAgo(1),
  })),
  {
    id: 'reflection.the-squeaking-door.same',
    kind: 'reflection',
    prompt: 'same',
    storyId: id,
    text: 'I have such a door, too.',
    createdAt: daysAgo(1),
    changedAt: daysAgo(1),
  },
];

function addLibrary(folder: string): void {
  const own = join(folder, 'libraries/open-shelf');
  cpSync(join(folder, 'libraries/_example'), own, { recursive: true });
  const file = join(own, 'library.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: example', 'id: open-shelf'));
}

function unpack(zip: Buffer, folder: string): readonly string[] {
  const archive = unzip(new Uint8Array(zip), { maxFiles: 10, maxBytes: 1_000_000 });
  if (archive.kind !== 'ok') throw new Error(`the folder did not open: ${archive.kind}`);
  for (const { name, text } of archive.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return archive.files.map(({ name }) => name);
}

/** What `content:check` says of the folder, in a copy of content/. */
function faultsWith(zip: Buffer): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-accepted-'));
  try {
    cpSync(content, folder, { recursive: true });
    expect(unpack(zip, folder)).toHaveLength(4);
    const { problems, content: compiled } = compileContent(folder, 'en');
    expect(compiled.stories.map((story) => story.id)).toContain(id);
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function device(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  // A step that cannot be done is told soon, though the whole may take long: three sites are built on the way.
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

async function hasNoBarriers(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Every file that this browser keeps of the site, by address, in which the sentence stands. */
function keptWith(page: Page, words: string): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        if (((await kept?.text()) ?? '').includes(wanted)) found.push(request.url);
      }
    }
    return found;
  }, words);
}

async function takeUpdate(page: Page): Promise<void> {
  await page.goto('/en/stories');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: 'Use it now' }).click({ timeout: 60_000 });
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000 });
}

test('a site that names no library says so, and asks nobody for a story', async ({ page }) => {
  await page.goto('/en/contribute');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No library here takes stories');
  await hasNoBarriers(page);
});

test('a story is put forward, looked after, published, taken back, and gone', async ({ browser }) => {
  test.setTimeout(600_000);
  const server = await startServer(buildSiteOf(addLibrary));

  // The teller: every tick is theirs, and what leaves is byte for byte the preview.
  const teller = new Teller(await device(browser, server.origin));
  await openKept(teller.page, { pieces });
  await teller.toTheConsent(title);
  await hasNoBarriers(teller.page);
  await teller.agree('2035-01-31');
  const contribution = await teller.handOver();
  await hasNoBarriers(teller.page);
  expect(contribution.toString('utf8')).not.toContain('telling.letter');

  // The first reviewer: hostile files are refused, a flag asks for a second pair of eyes, changes are proposals.
  const first = new Moderator(await device(browser, server.origin), 'AB');
  await first.sitDown();
  await first.open(contribution, Buffer.from('{"format":"cairn-contribution","version":1,"library":"../x"}'), Buffer.from('[['));
  await expect(first.page.getByText('This file was not used')).toHaveCount(2);
  await hasNoBarriers(first.page);
  await first.openReview();
  await expect(first.page.getByText('Two people have to look at this one')).toBeVisible();
  await first.part('Read it');
  await expect(first.page.locator('mark').filter({ hasText: 'Anna' }).first()).toBeVisible();
  await hasNoBarriers(first.page);
  await first.whole();
  await first.lookThrough();
  await first.sayWhatItIs(id);
  const edits = await first.propose({
    'The line on the card': 'A door squeaked, and somebody sat down.',
    'The short version':
      'I could not sleep and told nobody. My neighbour sat down on the step with me. We rang the doctor. It is better now.',
    'Title of part 1': 'Two hours',
    'Title of part 2': 'The stairs',
    'Title of part 3': 'The door',
    'Title of part 4': 'On the step',
    'Title of part 5': 'Four in the morning',
  });
  await first.part('Decide');
  await expect(first.page.getByText('A second person has to look. Hand them the review.')).toBeVisible();
  await expect(first.page.getByText('Proposals are open. Open the teller’s answer first.')).toBeVisible();
  await expect(first.page.getByRole('button', { name: 'Accept, and make the folder' })).toHaveCount(0);
  await first.whole();

  // The teller answers one by one; their own words stay as they are. The same name twice is no second reviewer.
  const answers = await teller.agreeToAll(title, edits);
  await first.toTheTable();
  await first.open(answers);
  await first.openReview();
  const review = await downloaded(first.page, () => first.press('Save the review as a file'));
  const second = new Moderator(await device(browser, server.origin), 'a. b.');
  await second.sitDown();
  await second.open(review);
  await second.openReview();
  await second.part('Decide');
  await expect(second.page.getByText('A second person has to look. Hand them the review.')).toBeVisible();
  const third = new Moderator(await device(browser, server.origin), 'CD');
  await third.sitDown();
  await third.open(review);
  await third.openReview();
  await third.lookThrough();
  await third.part('Decide');
  const zip = await downloaded(third.page, () => third.press('Accept, and make the folder'));
  expect(faultsWith(zip)).toEqual([]);

  // Published: the teller’s phone gets it with the next version, and saves it.
  await teller.page.goto('/en/stories');
  await teller.page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000 });
  server.release(
    buildSiteOf((folder) => {
      addLibrary(folder);
      unpack(zip, folder);
    }),
  );
  await takeUpdate(teller.page);
  await teller.page.goto(`/en/stories/${id}`);
  await expect(teller.page.getByText(sentence)).toBeVisible();
  await expect(teller.page.getByText('Told by a real person')).toBeVisible();
  await teller.page.getByRole('button', { name: 'Save for later', exact: true }).click();
  await expect(teller.page.getByRole('button', { name: 'Saved · take it off', exact: true })).toBeVisible();
  expect(await keptWith(teller.page, sentence)).not.toEqual([]);

  // Taken back, without a reason; the page for moderators gives the line for the list.
  const withdrawal = await teller.takeBack(title);
  await first.toTheTable();
  await first.open(withdrawal);
  const line = (await first.page.locator('.own-words').textContent()) ?? '';
  expect(line).toContain(`id: '${id}'`);
  await first.openReviewAgain(title);
  await first.part('Decide');
  await expect(first.page.getByText('The teller took the story back.')).toBeVisible();
  const gone = buildSiteOf((folder) => {
    addLibrary(folder);
    unpack(zip, folder);
    const list = join(folder, 'stories/withdrawn.yaml');
    writeFileSync(list, readFileSync(list, 'utf8').replace('[]', ''));
    appendFileSync(list, `${line}\n`);
  });
  expect([...gone.files].filter(([, file]) => Buffer.from(file.body).toString('utf8').includes(sentence)).map(([name]) => name)).toEqual(
    [],
  );

  // Gone at the next update: from the shelf, from what was saved, from what is kept for offline. One’s own words stay.
  server.release(gone);
  await takeUpdate(teller.page);
  await expect(teller.page.getByRole('heading', { name: title })).toHaveCount(0);
  await teller.page.goto('/en/stories?door=saved');
  await expect(teller.page.getByText('You have not saved a story yet.')).toBeVisible();
  await expect.poll(() => keptWith(teller.page, sentence), { timeout: 60_000 }).toEqual([]);
  await server.stop();
  await teller.page.goto(`/en/stories/${id}`);
  await expect(teller.page.getByRole('heading', { level: 1 })).toHaveText('This story is not here any more');
  await hasNoBarriers(teller.page);
  await teller.page.goto('/en/my-words');
  await expect(teller.page.getByText('I have such a door, too.')).toBeVisible();
  await expect(teller.page.getByText('After a story that was taken back')).toBeVisible();
});
