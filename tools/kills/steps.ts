import type { Locator, Page } from '@playwright/test';

import { pick, type Draw } from '../../src/domain/random/seeded.ts';
import type { Diary } from './diary.ts';
import { filledDrawers, openFile } from './open-file.ts';
import { screenWords } from './words.ts';

/** Somebody on their way through Cairn: what they do, and what the screen confirmed of it. */
export type Walk = {
  readonly page: Page;
  readonly diary: Diary;
  readonly draw: Draw;
  /** What stands there now, as far as the person can know. */
  readonly known: Map<string, string>;
};

/** Does one thing and waits for its confirmation. Throws when the browser is gone; does nothing where there is nothing to do. */
export type Step = (walk: Walk) => Promise<void>;

const someWords = ['rain', 'the ferry', 'Ola', 'half a loaf', 'náhle', 'بخير', '🙂', 'stairs', 'three words', 'not yet', 'canal'] as const;

function sentence({ draw }: Walk): string {
  const words = Array.from({ length: 2 + Math.floor(draw() * 7) }, () => pick(someWords, draw) ?? '');
  return `${words.join(' ')} ${Math.floor(draw() * 1e9)}.`;
}

async function open({ page, diary }: Walk, address: string): Promise<void> {
  diary.remark(address);
  await page.goto(address);
  await ready(page);
}

/** Awake, and what is kept has been read. */
async function ready(page: Page): Promise<void> {
  await page.locator('html[data-awake] main h1').first().waitFor();
  await page.locator('[data-opening]').first().waitFor({ state: 'detached' });
}

async function confirmed(page: Page, words: string): Promise<void> {
  await page.locator('main [role=status]').getByText(words, { exact: true }).first().waitFor();
}

function tried({ diary }: Walk, name: string, value: string): void {
  diary.write({ act: 'tried', name, value });
}

function kept({ diary, known }: Walk, name: string, value: string): void {
  known.set(name, value);
  diary.write({ act: 'kept', name, value });
}

/** Pages where words are kept as they are typed, and what their words are kept as. */
const papers = [
  ...['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'reasons'].map((part) => `/en/safety-plan?s=${part}`),
  '/en/path/listen?s=moment',
  '/en/path/tell?s=look-back',
  ...['wish', 'outcome', 'obstacle'].map((field) => `/en/path/plan?s=${field}`),
] as const;

async function openPaper(walk: Walk): Promise<{ readonly paper: Locator; readonly name: string }> {
  const address = pick(papers, walk.draw) ?? papers[0];
  await open(walk, address ?? '/en');
  const paper = walk.page.locator('main textarea').first();
  const own = (await paper.getAttribute('name')) ?? '';
  const name = address?.startsWith('/en/path/plan') === true ? `plan/${own}` : `words/${own}`;
  return { paper, name };
}

const writeAtOnce: Step = async (walk) => {
  const { paper, name } = await openPaper(walk);
  for (let times = walk.draw() < 0.3 ? 2 : 1; times > 0; times -= 1) {
    const text = sentence(walk);
    tried(walk, name, text);
    await paper.fill(text);
    await confirmed(walk.page, screenWords.kept);
    kept(walk, name, text);
  }
};

/** Letter by letter, without ever resting for as long as the page waits. */
const type: Step = async (walk) => {
  const { paper, name } = await openPaper(walk);
  let text = await paper.inputValue();
  await paper.focus();
  await walk.page.keyboard.press('Control+End');
  for (const letter of ` ${sentence(walk)}`) {
    text += letter;
    tried(walk, name, text);
    await walk.page.keyboard.insertText(letter);
    walk.diary.write({ act: 'typed', name, value: text });
  }
  await confirmed(walk.page, screenWords.kept);
  kept(walk, name, text);
};

/** Types and goes away at once, before anything can say that it is kept. It may be, and need not. */
const typeAndLeave: Step = async (walk) => {
  const { paper, name } = await openPaper(walk);
  const text = sentence(walk);
  tried(walk, name, text);
  await paper.fill(text);
  await (walk.draw() < 0.5 ? walk.page.reload() : walk.page.goto('/en'));
  await ready(walk.page);
};

const pickBarrier: Step = async (walk) => {
  await open(walk, '/en/path/in-the-way?s=pick');
  const others = await walk.page.locator('main input[name=barrier]:visible:not(:checked):not([value=own-words])').all();
  const radio = pick(others, walk.draw);
  const value = (await radio?.getAttribute('value')) ?? undefined;
  if (radio === undefined || value === undefined) return;
  tried(walk, 'choice/barrier', value);
  await radio.check();
  await confirmed(walk.page, screenWords.kept);
  kept(walk, 'choice/barrier', value);
};

/** The next item of the first check, or one of those answered; the screen only goes on once the answer is kept. */
const answerCheck: Step = async (walk) => {
  const { page, draw } = walk;
  await open(walk, '/en/path/first-check?s=questions');
  const changes = await page.locator('main a[href*="q="]').all();
  await pick(changes, draw)?.click();
  for (let items = 1 + Math.floor(draw() * 3); items > 0; items -= 1) {
    await ready(page);
    const radio = pick(await page.locator('main input[type=radio]:not(:checked)').all(), draw);
    const item = await radio?.getAttribute('name');
    const value = await radio?.getAttribute('value');
    if (radio === undefined || typeof item !== 'string' || typeof value !== 'string') return;
    const answer = JSON.stringify({ kind: 'answered', value: Number(value) });
    tried(walk, `answer/${item}`, answer);
    await radio.check();
    const before = page.url();
    await page.getByRole('button', { name: screenWords.goOn }).click();
    await page.waitForURL((url) => url.href !== before);
    kept(walk, `answer/${item}`, answer);
  }
};

const planFields: Step = async (walk) => {
  await open(walk, '/en/path/plan?s=when');
  for (const field of ['step', 'place'] as const) {
    const text = sentence(walk);
    tried(walk, `plan/${field}`, text);
    await walk.page.locator(`main input[name=${field}]`).fill(text);
    await confirmed(walk.page, screenWords.kept);
    kept(walk, `plan/${field}`, text);
  }
};

const noteStep: Step = async (walk) => {
  const { page, draw, known } = walk;
  await open(walk, '/en/my-plan');
  await page.getByText(screenWords.stepTaken, { exact: true }).click();
  const radio = pick(await page.locator('main input[name=rung]').all(), draw);
  const rung = await radio?.getAttribute('value');
  if (radio === undefined || typeof rung !== 'string') return;
  const count = String(Number(known.get(`rungs/${rung}`) ?? 0) + 1);
  await radio.check();
  tried(walk, `rungs/${rung}`, count);
  await page.getByRole('button', { name: screenWords.noteStep, exact: true }).click();
  await confirmed(page, screenWords.stepNoted);
  kept(walk, `rungs/${rung}`, count);
};

const checkIn: Step = async (walk) => {
  const { page, draw, known } = walk;
  await open(walk, '/en/check-in?day=3&s=mood');
  const mood = pick(await page.locator('main input[name=mood-check-in]:not(:checked)').all(), draw);
  if (mood === undefined) return;
  await mood.check();
  const count = String(Number(known.get('moods') ?? 0) + 1);
  tried(walk, 'moods', count);
  await page.getByRole('button', { name: screenWords.goOn }).click();
  await page.locator('main input[name=answer]').first().waitFor();
  kept(walk, 'moods', count);
  const radio = pick(await page.locator('main input[name=answer]:not(:checked):not([value=waiting])').all(), draw);
  const answer = await radio?.getAttribute('value');
  if (radio === undefined || typeof answer !== 'string') return;
  await radio.check();
  tried(walk, 'check-in/3', answer);
  await page.getByRole('button', { name: screenWords.goOn }).click();
  await page.locator('main input[name=answer]').first().waitFor({ state: 'detached' });
  kept(walk, 'check-in/3', answer);
};

/** The telling that the first file of a phone brings. Its words are not changed by any step: a change would move its marks. */
export const markedPiece = 'telling.three-boxes.before';

const mark: Step = async (walk) => {
  const { page, draw, known } = walk;
  await open(walk, '/en/path/tell?s=mirror');
  await page.locator('main .line-marks-row').first().waitFor();
  const line = pick(await page.locator('main .line-marks-row:not(:has([aria-pressed=true]))').all(), draw);
  if (line === undefined) return;
  const count = String(Number(known.get(`marks/${markedPiece}`) ?? 0) + 1);
  tried(walk, `marks/${markedPiece}`, count);
  const group = await line.getAttribute('aria-labelledby');
  await line
    .locator('button')
    .nth(Math.floor(draw() * 3))
    .click();
  await page.locator(`main [aria-labelledby="${group}"] [aria-pressed=true]`).waitFor();
  kept(walk, `marks/${markedPiece}`, count);
};

/** Each name of a step once for every time it should come up. */
export const steps: readonly { readonly name: string; readonly take: Step; readonly share: number }[] = [
  { name: 'write', take: writeAtOnce, share: 4 },
  { name: 'type', take: type, share: 3 },
  { name: 'type and leave', take: typeAndLeave, share: 1 },
  { name: 'pick a barrier', take: pickBarrier, share: 2 },
  { name: 'answer a check', take: answerCheck, share: 3 },
  { name: 'plan', take: planFields, share: 2 },
  { name: 'note a step', take: noteStep, share: 1 },
  { name: 'check in', take: checkIn, share: 2 },
  { name: 'mark', take: mark, share: 2 },
  { name: 'open a file', take: (walk) => openFile(walk, filledDrawers(walk.draw)), share: 2 },
];
