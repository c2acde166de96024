import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

/** WebKit only (playwright.engines.config.ts). On phones the system ends this process while the page is in the background. */
test('fault 6: the storage process dies while somebody writes: the draft is parked, one reload, the draft is back', async ({
  phone,
  site,
}) => {
  const page = await phone.open();
  const writing = new Writing(page, site);
  await writing.open();
  await writing.write('Before the fault.');
  await writing.kept();
  await page.evaluate(() => { Object.assign(window, { isFirst: true }); });
  page.on('console', (m) => console.log('C', m.text()));

  phone.killStorage();
  await writing.paper.pressSequentially(' And after it.');
  for (let i = 0; i < 8; i += 1) {
    await new Promise((ok) => setTimeout(ok, 1000));
    console.log(await page.evaluate(() => [document.querySelector('main textarea')?.textContent, document.querySelector('main')?.textContent?.slice(0, 400), [...document.querySelectorAll('[role=status]')].map((e) => e.textContent), (window as unknown as {isFirst: boolean}).isFirst]));
  }
});
