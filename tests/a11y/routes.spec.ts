import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from '../e2e/fixtures.ts';
import { builtPages } from '../e2e/site-pages.ts';
import { wakesWithoutMoving, watchShifts } from './waking.ts';

/** A page without frames: axe need not open a second page to put the answers of many together. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** axe with target-size, which is off unless asked for, and contrast held to AAA. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const all = axe(page).options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
  return said(await all.analyze());
}

/** The same page in other colours: only rules that look at colours can find anything else. */
async function faultsOfColour(page: Page): Promise<readonly string[]> {
  return said(await axe(page).withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']).analyze());
}

function said({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Every page that was built: while it wakes, in light, in dusk, and on the narrowest phone. One visit: a visit costs more than a look. */
for (const address of builtPages()) {
  test(`${address} wakes without moving under a title that says nothing, and is for everybody`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(address);
    expect(await page.title()).not.toMatch(/mental|health|depress|anxi|suicid|therap|crisis|illness/i);
    await wakesWithoutMoving(page);
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOfColour(page)).toEqual([]);
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

test.describe('with a worker', () => {
  test.use(withWorker);

  test('the line that says what is kept is for everybody too', async ({ page }) => {
    await page.goto('/en');
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
    await expect(page.getByText('Cairn is now kept on this phone')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
  });
});
