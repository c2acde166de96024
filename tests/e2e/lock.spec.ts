import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { OwnWords } from './pages/own-words.ts';

const passcode = 'three grey stones';
const secret = 'Nobody knows that I stopped playing the cello.';

async function setLock(page: Page): Promise<void> {
  await page.goto('/en/lock');
  await page.getByLabel('Your passcode').fill(passcode);
  await page.getByLabel('The same once more').fill(passcode);
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on.', { exact: true })).toBeVisible();
}

async function unlock(page: Page, text = passcode): Promise<void> {
  await page.getByLabel('Your passcode').fill(text);
  await page.keyboard.press('Enter');
}

/** Everything that lies in the browser for this site, as one text. */
function allKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.title, JSON.stringify(history.state)];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((give) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => give(request.result);
      });
      for (const table of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((give) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => give(request.result);
        });
        found.push(JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? String.fromCodePoint(...value) : value)));
      }
      db.close();
    }
    return found.join('\n');
  });
}

test.beforeEach(async ({ page }) => {
  const words = new OwnWords(page);
  await words.openMoment();
  await words.write(secret);
  await words.kept();
});

test('fault 36, 37: what is locked is behind the passcode, in no corner of the browser, and help stays open', async ({ page }) => {
  expect(await allKept(page)).not.toContain('cello');
  await setLock(page);
  await page.goto('/en/my-words');
  await expect(page.getByRole('heading', { level: 1, name: 'Cairn is locked' })).toBeVisible();
  expect(await page.content()).not.toContain('cello');
  expect(await allKept(page)).not.toContain('cello');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Help and stories need no passcode.
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Cairn is locked');
  await page.goBack();
  await unlock(page, 'three grey stoves');
  await expect(page.getByText('That is not it. Nothing was changed or deleted.')).toBeVisible();
  await unlock(page);
  await expect(page.getByText(secret)).toBeVisible();
});

test('fault 31, 36: it closes by itself with the last words kept, and opens again where somebody was', async ({ page }) => {
  await setLock(page);
  await page.goto('/en/path/listen?s=moment');
  await unlock(page);
  const writing = page.locator('main textarea');
  await expect(writing).toHaveValue(secret);
  await page.clock.install();
  await writing.press('ControlOrMeta+End');
  await page.keyboard.type(' Ever.');
  await page.clock.fastForward('06:00');
  await expect(page.getByRole('heading', { level: 1, name: 'Cairn is locked' })).toBeVisible();
  expect(await page.content()).not.toContain('cello');
  await unlock(page);
  await expect(page.locator('main textarea')).toHaveValue(`${secret} Ever.`);
});

test('another window closes too, and a passcode is changed and taken off', async ({ page, context }) => {
  await setLock(page);
  const other = await context.newPage();
  await other.goto('/en/my-words');
  await unlock(other);
  await expect(other.getByText(secret)).toBeVisible();
  await page.getByRole('button', { name: 'Lock now' }).click();
  for (const one of [page, other]) await expect(one.getByRole('heading', { level: 1, name: 'Cairn is locked' })).toBeVisible();

  await page.goto('/en/lock');
  await unlock(page);
  await page.getByText('Change the passcode', { exact: true }).click();
  await page.getByLabel('The passcode of now').nth(1).fill(passcode);
  await page.getByLabel('The new passcode').fill('a kettle and a window');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('The passcode is changed.')).toBeVisible();
  await page.reload();
  await unlock(page, 'a kettle and a window');
  await page.getByText('Turn the lock off', { exact: true }).click();
  await page.getByLabel('The passcode of now').last().fill('a kettle and a window');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('The lock is off.')).toBeVisible();
  await page.goto('/en/my-words');
  await expect(page.getByText(secret)).toBeVisible();
});

test('who forgot it can begin anew, after being asked', async ({ page }) => {
  await setLock(page);
  await page.goto('/en/my-words');
  await page.getByText('I forgot it').click();
  await page.getByRole('button', { name: 'Delete what is here and begin anew' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cairn is locked' })).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a passkey opens it, where the phone has one', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true };
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, hasPrf: true, isUserVerified: true, automaticPresenceSimulation: true } as never,
  });
  await setLock(page);
  await page.getByText('Unlock with face, finger or screen lock').click();
  await page.getByLabel('The passcode of now').first().fill(passcode);
  await page.getByRole('button', { name: 'Add this way' }).click();
  await expect(page.getByText('Added. You can now unlock in this way too.')).toBeVisible();
  await page.goto('/en/my-words');
  await page.getByRole('button', { name: 'Use face, finger or screen lock' }).click();
  await expect(page.getByText(secret)).toBeVisible();
});
