import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { modelLanguage, namespacesOf, stringsOf } from '../../tools/content/languages.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { startServer, type OwnServer } from '../offline/own-server.ts';
import { pretended } from './pretended-language.ts';
import { buildPretendedSite } from './pretended-site.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** Where pages differ only in their piece, a few stand for all. */
const pieces = /\/(?:help-now|find-help|stories|pages)\/(?!gb|il|us|asking-a-service|a-log-with-no-boat)[^/]+$/;

// One site for the whole file: building it takes some seconds.
test.describe.configure({ mode: 'default' });

let server: OwnServer;
let addresses: readonly string[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const site = buildPretendedSite();
  addresses = [...site.files.keys()]
    .filter((file) => file.startsWith(`/${pretended}`) && file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .filter((address) => !pieces.test(address));
  server = await startServer(site);
});

test.afterAll(() => server.stop());

/** The keys of the model, and those of its words that stand in no piece: neither may be read on a page in another language. */
function foreign(): readonly string[] {
  const strings = namespacesOf(content, modelLanguage).flatMap((namespace) => [...stringsOf(content, modelLanguage, namespace)]);
  const all = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|md)$/.test(file))
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .join('\n');
  const words = strings.map(([, value]) => value).filter((value) => value.length > 11 && !/\{\{|</.test(value) && !all.includes(value));
  return [...new Set([...strings.map(([key]) => key).filter((key) => key.includes('.')), ...words])];
}

test('fault 52: in a language that is written from the right, with long words and six plural forms, every page stands and none is half told', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const never = foreign();
  expect(never.length).toBeGreaterThan(1000);
  expect(addresses.length).toBeGreaterThan(50);
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of addresses) {
    await page.goto(`${server.origin}${address}`);
    await page.waitForSelector('html[data-awake]');
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    const { direction, words, wider } = await page.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      words: document.body.innerText,
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    const found = never.filter((one) => words.includes(one));
    expect({ address, direction, found, wider }).toEqual({ address, direction: 'rtl', found: [], wider: 0 });
    expect(words).toContain('⟦');
  }
});

test('fault 52: each count has its own form of words', async ({ page }) => {
  await page.goto(`${server.origin}/${pretended}/path/tell?s=look-back`);
  await page.locator('html[data-awake] main textarea').first().waitFor();
  // The six plural forms of Arabic: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
  for (const [count, form] of [
    [1, 'oonee'],
    [2, 'twoo'],
    [3, 'feew'],
    [11, 'maany'],
    [100, 'ootheer'],
  ] as const) {
    await page.locator('main textarea').first().fill('word '.repeat(count).trim());
    await expect(page.getByText(`⟦${form} ${count} woords⟧`).first()).toBeAttached();
  }
});
