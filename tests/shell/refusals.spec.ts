import { test as bare, type Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';

/**
 * What the engine must refuse, tried from the page’s own script: what Playwright evaluates stands outside the policy. So the tries are
 * put into a script of the site while it is on its way. `bare`: a refusal is a violation, which the shared fixture would report.
 */
async function withOwnScript(page: Page, script: string): Promise<void> {
  await page.route(/\/assets\/main-[^/]+\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;${script}` });
  });
}

const tried = `
const said = {};
const tries = {
  innerHTML: () => { document.body.lastElementChild.innerHTML = '<b id="planted"></b>'; },
  outerHTML: () => { document.body.lastElementChild.outerHTML = '<b id="planted"></b>'; },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b id="planted"></b>'),
  DOMParser: () => new DOMParser().parseFromString('<b></b>', 'text/html'),
  fragment: () => document.createRange().createContextualFragment('<b></b>'),
  write: () => document.write('<b id="planted"></b>'),
  srcdoc: () => { document.createElement('iframe').srcdoc = '<b></b>'; },
  eval: () => eval('1'),
  Function: () => new Function('return 1')(),
  scriptText: () => { document.createElement('script').text = 'window.ran = true'; },
  scriptAddress: () => { document.createElement('script').src = '/assets/main.js'; },
  otherWorker: () => new Worker('/assets/other.js'),
  blobWorker: () => new Worker(URL.createObjectURL(new Blob(['']))),
  secondPolicy: () => trustedTypes.createPolicy('another', { createHTML: (text) => text }),
  secondDefault: () => trustedTypes.createPolicy('default', { createHTML: (text) => text }),
  wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
};
for (const [name, attempt] of Object.entries(tries)) {
  try { attempt(); said[name] = 'let through'; } catch (error) { said[name] = 'refused'; }
}
window.said = said;
`;

bare('fault 46: no script of the page can turn text into markup or script, nor make another policy', async ({ page }) => {
  await withOwnScript(page, tried);
  await page.goto('/en');
  await page.waitForFunction(() => 'said' in window);
  const said = await page.evaluate(() => (window as unknown as { readonly said: Readonly<Record<string, string>> }).said);
  expect(Object.keys(said).length).toBeGreaterThan(12);
  expect(Object.entries(said).filter(([, what]) => what !== 'refused')).toEqual([]);
  await expect(page.locator('#planted')).toHaveCount(0);
});

bare('fault 46: an inline script, a handler in markup and a style that came with the page do not run', async ({ page }) => {
  await page.route('**/en', async (route) => {
    const answer = await route.fetch();
    const planted =
      '<script>window.ran = "script"</script><img src="data:," alt="" onerror="window.ran = \'handler\'">' +
      '<style>body { opacity: 0.5 }</style><base href="https://evil.example/"><object data="/list.html"></object>';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<div id="root">', `${planted}<div id="root">`) });
  });
  await page.goto('/en');
  await page.waitForSelector('html[data-awake]');
  expect(await page.evaluate(() => (window as { readonly ran?: string }).ran)).toBeUndefined();
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
  expect(await page.evaluate(() => document.baseURI)).toMatch(/\/en$/);
});

bare('nobody may show Cairn inside a page of theirs', async ({ page, baseURL }) => {
  await page.route('https://frame.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL ?? ''}/en"></iframe>` }),
  );
  await page.goto('https://frame.example/');
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error');
});

test('the page stands alone in its process, and has no power that it does not use', async ({ page }) => {
  await page.goto('/en');
  const { alone, allowed } = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as { readonly featurePolicy: { readonly allowedFeatures: () => readonly string[] } };
    return { alone: window.originAgentCluster, allowed: featurePolicy.allowedFeatures().filter((name) => !name.startsWith('ch-')) };
  });
  expect(alone).toBe(true);
  // Sharing is known to browsers on phones, and to some on desks.
  expect([...allowed].filter((name) => name !== 'web-share').sort()).toEqual([
    'clipboard-write',
    'fullscreen',
    'media-playback-while-not-visible',
    'microphone',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
  ]);
});

test.describe('the net under every test', () => {
  test.fail('fault 61: fails a test whose page asks anybody else for anything', async ({ page }) => {
    await page.goto('/en');
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
  });

  test.fail('fails a test in which the policy was broken', async ({ page }) => {
    await withOwnScript(page, 'try { document.body.innerHTML = "x"; } catch {}');
    await page.goto('/en');
    await page.waitForSelector('html[data-awake]');
  });
});
