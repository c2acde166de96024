import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

import { startServer, type OwnServer } from '../offline/own-server.ts';

import { createPhone, type Engine, type Phone } from './phone.ts';

type Journey = {
  readonly engine: Engine;
  /** A phone of this journey’s own, that it may kill and open again. */
  readonly phone: Phone;
  /** A second one, with nothing on it. */
  readonly otherPhone: Phone;
  /** A site of this journey’s own, that it may stop and start. */
  readonly site: OwnServer;
  readonly all: { readonly phone: Phone; readonly otherPhone: Phone; readonly site: OwnServer };
};

/** One set of journeys for all engines. A policy broken, noise in the console or a request to somebody else fails any of them. */
export const test = base.extend<Journey>({
  engine: ['chromium', { option: true }],
  all: async ({ engine }, use, info) => {
    const site = await startServer();
    const faults: string[] = [];
    const onContext = (context: BrowserContext) => listen(context, site.origin, faults);
    const create = (name: string) => createPhone({ engine, origin: site.origin, folder: info.outputPath(name), onContext });
    const [phone, otherPhone] = [create('phone'), create('other')];
    await use({ phone, otherPhone, site });
    await phone.kill();
    await otherPhone.kill();
    await site.stop();
    expect(faults).toEqual([]);
  },
  phone: ({ all }, use) => use(all.phone),
  otherPhone: ({ all }, use) => use(all.otherPhone),
  site: ({ all }, use) => use(all.site),
});

async function listen(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type()) || isExpected(message.text())) return;
      faults.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error on ${page.url()}: ${error.message}`));
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) faults.push(`request to another origin: ${url}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** What an engine says of itself, or of a server that the journey stopped. */
const expected = [
  // Each engine’s words for a server that is not there.
  /ERR_CONNECTION_REFUSED/,
  // WebKit does not know this part of our policy, which is no danger: its manifests come from our origin all the same.
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
];

function isExpected(words: string): boolean {
  return expected.some((one) => one.test(words));
}

export { expect };
