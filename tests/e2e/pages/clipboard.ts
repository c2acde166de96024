import type { Page } from '@playwright/test';

/** What was copied. Pages of this site may not read it (Permissions-Policy), so a page beside it does, which is nobody’s. */
export async function copied(page: Page): Promise<string> {
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const beside = await context.newPage();
  const address = new URL('/beside', page.url()).href;
  await beside.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>beside</title>' }));
  await beside.goto(address);
  await beside.bringToFront();
  const text = await beside.evaluate(() => navigator.clipboard.readText());
  await beside.close();
  await page.bringToFront();
  return text;
}
