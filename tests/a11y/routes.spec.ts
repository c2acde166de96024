import AxeBuilder from '@axe-core/playwright';

import { expect, test } from '../e2e/fixtures.ts';
import { builtPages } from '../e2e/site-pages.ts';

/** axe on every page, light and dusk. target-size is off in axe unless asked for; contrast is held to AAA. */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of [...builtPages(), '/list.html']) {
      test(`${address} is clean`, async ({ page }) => {
        await page.goto(address);
        if (address !== '/list.html') await page.waitForSelector('html[data-awake]');
        await expect(page.locator('h1')).toHaveCount(1);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });
  for (const address of builtPages()) {
    test(`${address} needs no sideways scroll`, async ({ page }) => {
      await page.goto(address);
      await page.waitForSelector('html[data-awake]');
      const { scroll, shown } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(shown);
    });
  }
});
