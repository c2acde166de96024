import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every page that was built, from the files themselves, so that no page can be forgotten. */
export function builtPages(): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('kept') && !['index.html', '404.html', 'list.html'].includes(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`)
    .filter((address) => !isOneOfManyCountries(address))
    .sort();
}

/**
 * Two pages for each of 45 countries are made by the same code from the same kind of file, and each is looked at as text by the tests of
 * the help pages. A browser opens those that differ: regions, no line for day and night, a star code, a script from right to left.
 */
const lookedAt = ['gb', 'us', 'it', 'cl', 'il'];

function isOneOfManyCountries(address: string): boolean {
  const [, country] = /\/(?:help-now|find-help)\/([a-z]{2})$/.exec(address) ?? [];
  return country !== undefined && !lookedAt.includes(country);
}
