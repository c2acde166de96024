import type { Page } from '@playwright/test';

import { expect } from '../e2e/fixtures.ts';

type Seen = { readonly shifts: readonly number[] };

/** Notes every shift of the layout from the first paint on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Waking a page must not change what it says or move what is there. */
export async function wakesWithoutMoving(page: Page): Promise<void> {
  await page.waitForSelector('html[data-awake]');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shifts = await page.evaluate(() => (window as unknown as Seen).shifts);
  const kind = await page.evaluate(
    () => (JSON.parse(document.querySelector('#page-data')?.textContent ?? '{}') as { readonly kind?: string }).kind,
  );
  // A public page does not move at all: below a thousandth it is a matter of fractions of a pixel, which a busy machine rounds otherwise
  // from frame to frame. A personal room opens its drawers first, and may then move as little as the line
  // “good” of the Core Web Vitals allows (0.1, https://web.dev/articles/cls).
  if (kind === 'public') expect(shifts.filter((shift) => shift >= 0.001)).toEqual([]);
  else expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
}
