import { fileURLToPath } from 'node:url';

import { budgets } from './budgets.ts';
import { measureSite } from './measure.ts';

/** `npm run size`: weighs the built site as a phone would fetch it (brotli, kilobytes of 1,000 bytes) and fails over a budget. */
const folder = fileURLToPath(new URL(`../../${process.env['CAIRN_OUT'] ?? 'dist'}`, import.meta.url));
const site = measureSite(folder);
let over = 0;

function row(name: string, value: number, limit: number, unit: string): void {
  const bad = value > limit;
  if (bad) over += 1;
  console.log(`${bad ? 'OVER' : 'ok  '}  ${name.padEnd(58)} ${value.toFixed(1).padStart(8)} of ${limit} ${unit}`);
}

for (const page of site.pages) {
  if (page.isPublic) row(`HTML of ${page.address}`, page.htmlKb, budgets.publicHtmlKb, 'KB');
}
for (const page of site.pages) {
  if (page.routeId === 'home' || page.routeId === 'story')
    row(`script before ${page.address} is interactive`, page.scriptKb, budgets.scriptBeforeInteractiveKb, 'KB');
}
for (const page of site.pages)
  if (page.isPublic) row(`requests before ${page.address} is awake`, page.requests, budgets.requestsBeforeHydration, '');
row('script added when the store opens', site.storeKb, budgets.storeKb, 'KB');
for (const room of site.rooms) row(`script of ${room.name}`, room.kb, budgets.roomKb, 'KB');
row('precache of the shell and one language', site.precacheKb, budgets.precacheKb, 'KB');
row('prerendered pages missing from the precache', site.pagesNotPrecached.length, 0, 'pages');
for (const page of site.pagesNotPrecached) console.log(`      ${page}`);

console.log(`\n${site.pages.length} pages, ${site.precachedFiles} files in the precache.`);
process.exit(over === 0 ? 0 : 1);
