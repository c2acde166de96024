import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { startServer, type OwnServer } from '../offline/own-server.ts';
import { expect, test } from './fixtures.ts';
import { OwnWords } from './pages/own-words.ts';
import { buildSiteOf } from './study-site.ts';

let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildSiteOf((content) => rmSync(join(content, 'safety-look/en.yaml'))));
});

test.afterAll(() => server.stop());

test('in a language without a list nothing is looked through, and the settings say so', async ({ page }) => {
  const words = new OwnWords(page, server.origin);
  await page.goto(`${server.origin}/en/settings`);
  await expect(page.getByText('In this language there is no list of words yet.')).toBeVisible();
  await words.openMoment();
  await words.write('I want to die.');
  await words.kept();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2500)));
  await expect(page.getByText('Some of these words can go with feeling unsafe.')).toHaveCount(0);
});
