import { test as base, expect, type Page } from '@playwright/test';

/** For `test.use`: lets the service worker in, for tests of what is kept, of what works without a network, and of whole journeys. */
export const withWorker = { serviceWorkers: 'allow' } as const;

/** What must never happen on any page, in any test: noise in the console, a request to somebody else, a broken policy. */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use, { file }) => {
      const faults: string[] = [];
      // Where a test takes files or the server away, what a page says of it is what that test is about.
      const losesFiles = /tests[\\/](faults|offline)[\\/]/.test(file);
      context.on('page', (page) => watch(page, faults, losesFiles));
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.hostname === new URL(baseURL ?? 'http://localhost').hostname;
        if (!own) faults.push(`request to another origin: ${request.url()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, faults: string[], losesFiles: boolean): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (
      losesFiles &&
      /no page [a-z-]+ \{|no assets\/|Failed to fetch dynamically imported module|Failed to load module script/.test(message.text())
    )
      return;
    if (/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|status of 404/.test(message.text())) return;
    // Playwright says so where a test does without the worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    faults.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error on ${page.url()}: ${error.message}`));
}

export { expect };
