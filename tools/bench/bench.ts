import { chromium, type Browser, type Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { readSite, siteServer, type Site } from '../serve/site-server.ts';
import { systemChromium } from '../test-all/ensure-browser.ts';
import { fullPhone, manyTexts } from './full-phone.ts';

/**
 * `npm run bench`: times on this machine, as a table. It asserts nothing: only ratios within one run can be compared.
 * Phone: processor slowed four times, network 150 ms and 1.6 Mbit/s where a line says so.
 */
const runs = 3;
const folder = fileURLToPath(new URL(`../../${process.env['CAIRN_OUT'] ?? 'dist'}`, import.meta.url));
const executablePath = systemChromium();
const flags = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

type Measure = { readonly name: string; readonly unit: string; readonly take: (browser: Browser, site: Site) => Promise<number> };

const measures: readonly Measure[] = [
  {
    name: 'first visit, first contentful paint, slow network and processor',
    unit: 'ms',
    take: (browser, site) => firstPaint(browser, site, true),
  },
  { name: 'the same page without script', unit: 'ms', take: (browser, site) => firstPaint(browser, site, false) },
  { name: 'first visit, awake, slow network and processor', unit: 'ms', take: awake },
  { name: 'first visit to home, bytes over the network until awake', unit: 'KB', take: firstBytes },
  { name: 'from home to the first answer kept, slow processor', unit: 'ms', take: firstAnswer },
  { name: 'start without a server, first contentful paint, slow processor', unit: 'ms', take: offlineStart },
  { name: `${manyTexts} texts, each closed: from opening “My words” to the last of them, slow processor`, unit: 'ms', take: manyClosed },
];

async function withServer<T>(site: Site, use: (origin: string, stop: () => void) => Promise<T>): Promise<T> {
  const server = siteServer(() => site);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}`, stop);
  } finally {
    stop();
  }
}

async function slow(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!network) return;
  await session.send('Network.enable');
  const bytesPerSecond = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

async function paintOf(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await seen.jsonValue()) ?? 0;
}

function firstPaint(browser: Browser, site: Site, javaScriptEnabled: boolean): Promise<number> {
  return withServer(site, async (origin) => {
    const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block' });
    const page = await context.newPage();
    await slow(page, true);
    await page.goto(`${origin}/en`);
    const paint = await paintOf(page);
    await context.close();
    return paint;
  });
}

function awake(browser: Browser, site: Site): Promise<number> {
  return withServer(site, async (origin) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await slow(page, true);
    await page.goto(`${origin}/en`);
    await page.waitForSelector('html[data-awake]');
    const at = await page.evaluate(() => performance.getEntriesByName('cairn-hydrated')[0]?.startTime ?? 0);
    await context.close();
    return at;
  });
}

function firstBytes(browser: Browser, site: Site): Promise<number> {
  return withServer(site, async (origin) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${origin}/en`);
    await page.waitForSelector('html[data-awake]');
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
        0,
      ),
    );
    await context.close();
    return bytes / 1000;
  });
}

function firstAnswer(browser: Browser, site: Site): Promise<number> {
  return withServer(site, async (origin) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/en`);
    await page.waitForSelector('html[data-awake]');
    await slow(page, false);
    const started = performance.now();
    await page.goto(`${origin}/en/path/first-check`);
    await page.locator('main input[type=radio]').first().check();
    await page.locator('main .button-go').last().click();
    await page.waitForURL(/q=/);
    const took = performance.now() - started;
    await context.close();
    return took;
  });
}

function offlineStart(browser: Browser, site: Site): Promise<number> {
  return withServer(site, async (origin, stop) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/en`);
    await page.waitForSelector('html[data-offline="ready"]');
    stop();
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await slow(page, false);
    await page.goto(`${origin}/en/stories`);
    const paint = await paintOf(page);
    await context.close();
    return paint;
  });
}

function manyClosed(browser: Browser, site: Site): Promise<number> {
  return withServer(site, async (origin) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${origin}/en/take-away`);
    await page.waitForSelector('html[data-awake]');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'full.json', mimeType: 'application/json', buffer: Buffer.from(fullPhone()) });
    await page.getByRole('button', { name: 'Use this file' }).click();
    await page.getByRole('button', { name: 'Undo this' }).waitFor();
    await slow(page, false);
    const started = performance.now();
    await page.goto(`${origin}/en/my-words`);
    await page
      .getByText(`number ${manyTexts - 1}.`)
      .first()
      .waitFor({ state: 'attached' });
    const took = performance.now() - started;
    await context.close();
    return took;
  });
}

const site = readSite(folder, 11);
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const rows: Record<string, Record<string, string>> = {};
for (const { name, unit, take } of measures) {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await take(browser, site));
  values.sort((a, b) => a - b);
  const shown = (value: number | undefined): string => `${Math.round(value ?? 0)} ${unit}`;
  rows[name] = { median: shown(values[Math.floor(runs / 2)]), least: shown(values[0]), most: shown(values.at(-1)) };
}
await browser.close();
console.table(rows);
