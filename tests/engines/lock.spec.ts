import { expect, test } from './fixtures.ts';
import { typeInto } from './hands.ts';
import { Writing } from './writing.ts';

const passcode = 'three grey stones';
const kept = 'Nobody knows that I stopped playing the cello.';

test('a passcode is set; a reload and a new start ask for it; a wrong one is refused; the right one opens', async ({ phone, site }) => {
  let page = await phone.open();
  const writing = new Writing(page, site);
  await writing.open();
  await writing.write(kept);
  await writing.kept();

  await page.goto(`${site.origin}/en/lock`);
  await page.waitForSelector('html[data-awake]');
  await typeInto(page.getByLabel('Your passcode'), passcode);
  await typeInto(page.getByLabel('The same once more'), passcode);
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on.', { exact: true })).toBeVisible();

  async function isLocked(): Promise<void> {
    await expect(page.getByRole('heading', { level: 1, name: 'Cairn is locked' })).toBeVisible();
    expect(await page.content()).not.toContain('cello');
  }
  async function unlock(text: string): Promise<void> {
    await typeInto(page.getByLabel('Your passcode'), text);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  }

  await page.goto(`${site.origin}/en/my-words`);
  await isLocked();
  await unlock('three grey stoves');
  await expect(page.getByText('That is not it. Nothing was changed or deleted.')).toBeVisible();
  await isLocked();
  await unlock(passcode);
  await expect(page.getByText(kept)).toBeVisible();

  await page.reload();
  await isLocked();
  await phone.kill();
  page = await phone.open();
  await page.goto(`${site.origin}/en/my-words`);
  await isLocked();
  await unlock(passcode);
  await expect(page.getByText(kept)).toBeVisible();
});
