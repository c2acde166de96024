import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite';

import type * as Entry from '../../src/entry-server.tsx';

import { headerRules } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { chooserPage, fillPage, filesOf, keptFolder, keptPage, type PageParts } from './page-template.ts';
import { studyManifest } from './web-manifest.ts';

/**
 * After the bundle is written: builds the app once more for Node, renders every page of every language to HTML, and
 * writes each as `<address>.html`. It runs before the worker’s list is made, so the worker keeps every page.
 */
export function prerender(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'cairn-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      async handler(error?: Error) {
        if (error !== undefined || config.build.ssr !== false) return;
        const out = join(root, config.build.outDir);
        // A folder for each site: two may be built at a time.
        const server = join(root, '.cache/prerender', basename(out));
        await build({
          root,
          configFile: join(root, 'vite.config.ts'),
          logLevel: 'warn',
          build: { ssr: join(root, 'src/entry-server.tsx'), outDir: server },
        });
        const entry = (await import(pathToFileURL(join(server, 'entry-server.js')).href)) as typeof Entry;
        const parts = readParts(out);
        const languages = await entry.offeredLanguages();
        for (const language of languages) {
          for (const page of await entry.renderAll(language))
            writePage(out, parts, { name: `${page.address.slice(1)}.html`, text: fillPage(parts, page) });
        }
        const notFound = readFileSync(join(out, `${languages[0] ?? 'en'}/not-found.html`), 'utf8');
        writePage(out, parts, { name: '404.html', text: notFound });
        for (const [name, style] of Object.entries(parts.styles)) write(out, `${keptFolder}/${name}.css`, style);
        write(out, 'index.html', chooserPage(parts, languages));
        rmSync(join(out, 'choose.html'));
        write(out, 'study.webmanifest', studyManifest());
        for (const file of hostFiles(headerRules(Object.values(parts.styles).map(hashOf))))
          write(file.where === 'site' ? out : join(root, 'deploy'), file.name, file.text);
      },
    },
  };
}

function readParts(out: string): PageParts {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
  const template = readFileSync(join(out, 'index.html'), 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/.exec(template);
  // A chunk that is nothing but style stands in the manifest as the sheet itself.
  const personal = manifest['src/app/personal-style.ts']?.file;
  if (link?.[1] === undefined || personal === undefined)
    throw new Error('the build has no style sheet for public pages, or none for personal rooms');
  const styles = { public: readFileSync(join(out, link[1]), 'utf8').trim(), personal: readFileSync(join(out, personal), 'utf8').trim() };
  rmSync(join(out, link[1]));
  return {
    template: template.replace(link[0], ''),
    styles,
    chooser: `/${manifest['choose.html']?.file ?? ''}`,
    files: (routeId) => filesOf(manifest, routeId),
  };
}

function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}

function writePage(out: string, parts: PageParts, { name, text }: { readonly name: string; readonly text: string }): void {
  write(out, name, text);
  write(out, `${keptFolder}/${name}`, keptPage(parts, text));
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
