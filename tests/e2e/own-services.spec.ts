import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './fixtures.ts';
import { keptOn, openKept } from './pages/kept-file.ts';

const organization = { id: 'o', name: 'Mill Lane Clinic', description: 'Invented.' };
const common = { status: 'active', organization };
/** Invented; the numbers are kept free for stories and films. */
const list = JSON.stringify({
  contents: [
    {
      ...common,
      id: 'a',
      name: 'Talking room',
      alert: 'We moved to Mill Lane.',
      assured_date: '2026-09-01',
      phones: [{ id: 'p', number: '0113 496 0001' }],
      schedules: [{ id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
    },
    { ...common, id: 'b', name: '<b>Room</b> two\u202e', url: 'https://clinic.example/two' },
    { ...common, id: 'c', name: 'In danger', phones: [{ id: 'q', number: '999' }] },
    { ...common, id: 'd', name: 'Samaritans', phones: [{ id: 'r', number: '0113 496 0002' }] },
    { ...common, id: 'e', name: 'Wrong number', phones: [{ id: 't', number: '0909 879 0000' }] },
  ],
});

test('a list from a clinic: what it is first, kept only when asked, looked at, handed on in a link, taken off and put back', async ({
  page,
  browser,
}) => {
  await openKept(page, { settings: { country: 'GB' } });
  await page.goto('/en/own-services');
  const choose = async (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await choose('letter.json', 'Dear Sir');
  await expect(page.getByRole('alert')).toContainText('What is on this phone is untouched.');

  await choose('clinic.json', list);
  await expect(page.getByText('Not checked by Cairn')).toBeVisible();
  await expect(page.getByText('Mill Lane Clinic', { exact: true })).toBeVisible();
  await page.getByText('What was left out, and why').press('Enter');
  for (const why of ['Emergency numbers come from Cairn alone.', 'Cairn has it already', 'It has no number or address'])
    await expect(page.getByText(why)).toBeVisible();
  await page.getByRole('button', { name: 'Do not keep it' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lists you kept' })).toHaveCount(0);

  await choose('clinic.json', list);
  await page.getByRole('button', { name: 'Keep this list' }).press('Enter');
  await expect(page.getByText('Kept on this phone. You find it below.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the places: Mill Lane Clinic' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Call 0113 496 0001, Talking room' })).toHaveAttribute('href', 'tel:01134960001');
  await expect(page.getByText('Open: Mon–Tue 09:00–17:00.')).toBeVisible();
  await expect(page.getByText('We moved to Mill Lane.')).toBeVisible();
  // Words of others are words: no markup, no turned direction.
  await expect(page.getByRole('heading', { level: 2, name: '<b>Room</b> two', exact: true })).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  // Somebody else gets it in a link, and sees what it is before it is kept.
  await page.goto('/en/for-clinicians/recommend');
  await page.getByLabel('Your own list of places').selectOption({ label: 'Mill Lane Clinic' });
  await expect(page.getByTestId('address')).toHaveText(/#l=[\w-]+$/);
  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto(await page.getByTestId('address').innerText());
  await other.getByRole('link', { name: 'Look at the list' }).click();
  await expect(other.getByText('Not checked by Cairn')).toBeVisible();
  expect(other.url()).not.toContain('#');
  await other.getByRole('button', { name: 'Keep this list' }).click();
  await expect(other.getByRole('button', { name: 'Look at the places: Mill Lane Clinic' })).toBeVisible();
  await other.goto('/en/own-services#l=AAAA');
  await expect(other.getByRole('alert')).toContainText('What is on this phone is untouched.');
  await phone.close();

  await page.goto('/en/own-services');
  await page.getByRole('button', { name: 'Take it off this phone: Mill Lane Clinic' }).press('Enter');
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(page.getByText('The list is back.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it off this phone: Mill Lane Clinic' }).press('Enter');
  await expect(page.getByText('The list is gone from this phone.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect((await keptOn(page)).lists).toEqual([]);
});
