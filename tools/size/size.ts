import { fileURLToPath } from 'node:url';

import { budgets } from './budgets.ts';
import { measureSite } from './measure.ts';

/** `npm run size`: weighs the built site as a phone would fetch it (brotli, kilobytes of 1,000 bytes) and fails over a budget. */
const folder = fileURLToPath(new URL(`../../${process.env['CAIRN_OUT'] ?? 'dist'}`, import.meta.url));
const site = measureSite(folder);
let over = 0;

type Row = { readonly name: string; readonly value: number; readonly limit: number; readonly unit: string };

function row({ name, value, limit, unit }: Row): void {
  const bad = value > limit;
  if (bad) over += 1;
  console.log(`${bad ? 'OVER' : 'ok  '}  ${name.padEnd(58)} ${value.toFixed(1).padStart(8)} of ${limit} ${unit}`);
}

for (const page of site.pages) {
  if (page.isPublic) row({ name: `HTML of ${page.address}`, value: page.htmlKb, limit: budgets.publicHtmlKb, unit: 'KB' });
}
for (const page of site.pages) {
  if (page.routeId === 'home' || page.routeId === 'story')
    row({
      name: `script before ${page.address} is interactive`,
      value: page.scriptKb,
      limit: budgets.scriptBeforeInteractiveKb,
      unit: 'KB',
    });
}
for (const page of site.pages)
  if (page.isPublic)
    row({ name: `requests before ${page.address} is awake`, value: page.requests, limit: budgets.requestsBeforeHydration, unit: '' });
row({ name: 'script added when the store opens', value: site.storeKb, limit: budgets.storeKb, unit: 'KB' });
for (const room of site.rooms) row({ name: `script of ${room.name}`, value: room.kb, limit: budgets.roomKb, unit: 'KB' });
row({ name: 'precache of the shell and one language', value: site.precacheKb, limit: budgets.precacheKb, unit: 'KB' });
row({ name: 'file formats, kept as well and counted apart', value: site.formatsKb, limit: budgets.formatsKb, unit: 'KB' });
row({ name: 'rooms that are kept once somebody opened them', value: site.onDemandKb, limit: budgets.onDemandKb, unit: 'KB' });
row({ name: 'prerendered pages missing from the precache', value: site.pagesNotPrecached.length, limit: 0, unit: 'pages' });
for (const page of site.pagesNotPrecached) console.log(`      ${page}`);

console.log(`\n${site.pages.length} pages, ${site.precachedFiles} files in the precache.`);
process.exit(over === 0 ? 0 : 1);
