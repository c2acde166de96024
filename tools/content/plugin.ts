import { join } from 'node:path';
import type { Plugin } from 'vite';

import { compileContent, languagesOf } from './compile.ts';
import { catalogueSource, countriesSource, piecesOf } from './modules.ts';
import { describeProblem } from './problem.ts';

const catalogueId = 'virtual:content-catalogue';
const countriesId = 'virtual:content-countries';
const piecePrefix = 'virtual:content/';

/** Turns content/ into modules: one per piece and language. A fault stops the build with its file and place. */
export function contentPlugin(root: string): Plugin {
  const folder = join(root, 'content');
  let shelves: ReadonlyMap<string, ReadonlyMap<string, unknown>> | undefined;

  function open(): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
    shelves ??= new Map(
      languagesOf(folder).map((language) => {
        const { content, problems } = compileContent(folder, language);
        if (problems.length > 0) throw new Error(`content/ has faults:\n${problems.map(describeProblem).join('\n')}`);
        return [language, piecesOf(content)];
      }),
    );
    return shelves;
  }

  return {
    name: 'cairn-content',
    resolveId(id) {
      return id === catalogueId || id === countriesId || id.startsWith(piecePrefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${catalogueId}`) {
        const all = open();
        return catalogueSource([...all.keys()], (language) => [...(all.get(language)?.keys() ?? [])]);
      }
      if (id === `\0${countriesId}`) return countriesSource([...open().values()]);
      if (!id.startsWith(`\0${piecePrefix}`)) return undefined;
      const [language = '', ...name] = id.slice(piecePrefix.length + 1).split('/');
      const piece = open().get(language)?.get(name.join('/'));
      if (piece === undefined) throw new Error(`content/ has no piece "${name.join('/')}" in "${language}"`);
      // A JSON string parses faster than an object literal, and cannot hold anything but data.
      return `export const piece = JSON.parse(${JSON.stringify(JSON.stringify(piece))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        shelves = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
