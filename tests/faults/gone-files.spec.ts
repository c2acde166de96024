import type { Page } from '@playwright/test';

import { expect as hurried, test } from '../e2e/fixtures.ts';
import { nextRelease, startServer } from '../offline/own-server.ts';

/** A second loading takes its time on a busy machine. */
const expect = hurried.configure({ timeout: 30_000 });

/** Windows without a worker: nothing is kept beside the page, and what the server has lost is gone. */
const writingPage = '/en/path/tell?s=look-back';

async function writeThere(page: Page, words: string): Promise<void> {
  await page.locator('main textarea').fill(words);
}

function documentsOf(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) seen.push(new URL(request.url()).pathname);
  });
  return seen;
}

test('fault 22: a room whose file is gone after a deploy loads once from the new version, and what was typed is kept', async ({ page }) => {
  const server = await startServer();
  await page.goto(server.origin + writingPage);
  await page.waitForSelector('html[data-awake]');
  await expect(page.locator('main [data-opening]')).toHaveCount(0);
  await writeThere(page, 'Before the deploy.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await writeThere(page, 'Before the deploy. And one more.');
  server.release(nextRelease());
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page.locator('script[src*="v2.js"]')).toHaveCount(1);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await page.goto(server.origin + writingPage);
  await expect(page.locator('main textarea')).toHaveValue('Before the deploy. And one more.');
  await server.stop();
});

test('fault 22: where the new version does not help either, there is one reload, then words, and help stays', async ({ page }) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-awake]');
  const documents = documentsOf(page);
  await page.waitForLoadState('networkidle');
  server.release(nextRelease());
  server.spoil((path, response) => {
    // What wakes a page comes; the file of the room does not.
    if (!path.startsWith('/assets/pages-') && !path.startsWith('/assets/page-')) return false;
    response.writeHead(404).end();
    return true;
  });
  await page.getByRole('link', { name: 'Privacy' }).first().click();
  await expect(page.getByText('This part could not be opened.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(documents).toEqual(['/en/privacy']);
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
  await server.stop();
});

test('fault 22: without a network nothing is loaded again, and the words and the frame stay', async ({ page }) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-awake]');
  await page.waitForLoadState('networkidle');
  const documents = documentsOf(page);
  await server.stop();
  await page.getByRole('link', { name: 'Privacy' }).first().click();
  await expect(page.getByText('This page did not open')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
  expect(documents).toEqual([]);
});

test('fault 22: where nothing is kept, the page is not loaded again behind the person’s back', async ({ page }) => {
  const server = await startServer();
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }));
  await page.goto(server.origin + writingPage);
  await writeThere(page, 'Only on this screen.');
  await expect(page.locator('main').getByText('Not kept: this browser keeps nothing for Cairn.')).toBeVisible();
  const documents = documentsOf(page);
  server.release(nextRelease());
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page.getByText('This page did not open')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(documents).toEqual([]);
  await server.stop();
});

test('fault 22: what comes late and does not come takes nothing of the page away', async ({ page }) => {
  const server = await startServer();
  server.spoil((path, response) => {
    if (!/\/assets\/notices-/.test(path)) return false;
    response.writeHead(404).end();
    return true;
  });
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-awake]');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
  await expect(page.locator('main h1')).toBeVisible();
  await server.stop();
});

test('fault 22: the store’s own file cannot be had: the room says so, instead of waiting without a word', async ({ page }) => {
  const server = await startServer();
  server.spoil((path, response) => {
    if (!/\/assets\/(store|dexie)[^/]*\.js/.test(path)) return false;
    response.writeHead(404).end();
    return true;
  });
  await page.goto(server.origin + writingPage);
  await page.waitForSelector('html[data-awake]');
  await expect(page.getByText('This part could not be opened.')).toBeVisible();
  await expect(page.locator('main').getByText('Kept on this phone')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
  server.spoil(undefined);
  await page.goto(server.origin + writingPage);
  await writeThere(page, 'Now it goes.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await server.stop();
});
