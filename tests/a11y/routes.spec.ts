import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';
import { builtPages } from '../e2e/site-pages.ts';

/** axe with target-size, which is off unless asked for, and contrast held to AAA. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Every page that was built: in light, in dusk, and on the narrowest phone. */
for (const address of builtPages()) {
  test(`${address} is for everybody`, async ({ page }) => {
    await page.goto(address);
    await page.waitForSelector('html[data-awake]');
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    const { scroll, shown } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(shown);
  });
}

test('the plain list that Leave opens is for everybody too', async ({ page }) => {
  await page.goto('/list.html');
  expect(await faultsOf(page)).toEqual([]);
});
