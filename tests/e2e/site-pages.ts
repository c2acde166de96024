import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every page that was built, from the files themselves, so that no page can be forgotten. */
export function builtPages(): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('kept') && !['index.html', '404.html', 'list.html'].includes(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`)
    .sort();
}
