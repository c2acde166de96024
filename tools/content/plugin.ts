import { join } from 'node:path';
import type { Plugin } from 'vite';

import { compileContent, type Compilation } from './compile.ts';
import { draftOf, draftsIn } from './drafts.ts';
import { modelLanguage, offeredLanguages, stringsOf } from './languages.ts';
import { catalogueSource, countriesSource, piecesOf } from './modules.ts';
import { describeProblem, type Problem } from './problem.ts';
import { draftProblem, releasesIn } from './released.ts';
import { fillGaps } from './strings.ts';

const catalogueId = 'virtual:content-catalogue';
const countriesId = 'virtual:content-countries';
const piecePrefix = 'virtual:content/';
const stringsFile = /\/languages\/([^/_][^/]*)\/([^/]+)\.json$/;

/** Another folder of the same form may be named, for a site whose studies are not to lie in the repository. */
export function contentFolder(root: string): string {
  return process.env['CAIRN_CONTENT'] ?? join(root, 'content');
}

/**
 * Turns content/ into modules: one per piece and offered language. A fault stops the build with its file and place.
 * A questionnaire that is not released may be tried in development, and stops a build; a story with faults is shown in development.
 * The strings of an offered language get the model’s words where their own are not there yet; other languages give none.
 */
export function contentPlugin(root: string): Plugin {
  const folder = contentFolder(root);
  let shelves: ReadonlyMap<string, ReadonlyMap<string, unknown>> | undefined;
  let building = false;

  function open(): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
    if (shelves !== undefined) return shelves;
    const languages = offeredLanguages(folder);
    const { problems, drafts } = releasesIn(folder);
    stopAt([...problems, ...drafts.filter(({ language }) => building && languages.includes(language)).map(draftProblem)]);
    shelves = new Map(
      languages.map((language) => {
        const compiled = compileContent(folder, language);
        stopAt(compiled.problems.filter(({ file }) => building || !file.startsWith('stories/')));
        return [language, building ? piecesOf(compiled.content) : withDrafts(compiled)];
      }),
    );
    return shelves;
  }

  function withDrafts({ content }: Compilation): ReadonlyMap<string, unknown> {
    const drafts = draftsIn(folder, content).map((draft) => [`story/${draft.name}`, draftOf(folder, draft)] as const);
    return new Map([...piecesOf(content), ...drafts]);
  }

  function stringsSource(language: string, namespace: string): string {
    const own = stringsOf(folder, language, namespace);
    return JSON.stringify(open().has(language) ? fillGaps(language, stringsOf(folder, modelLanguage, namespace), own) : {});
  }

  return {
    name: 'cairn-content',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId(id) {
      return id === catalogueId || id === countriesId || id.startsWith(piecePrefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${catalogueId}`) {
        const all = open();
        return catalogueSource([...all.keys()], (language) => [...(all.get(language)?.keys() ?? [])]);
      }
      if (id === `\0${countriesId}`) return countriesSource([...open().values()]);
      const [, tag, namespace] = stringsFile.exec(id) ?? [];
      if (tag !== undefined && namespace !== undefined && tag !== modelLanguage && id.startsWith(folder))
        return stringsSource(tag, namespace);
      if (!id.startsWith(`\0${piecePrefix}`)) return undefined;
      const [language = '', ...name] = id.slice(piecePrefix.length + 1).split('/');
      const piece = open().get(language)?.get(name.join('/'));
      if (piece === undefined) throw new Error(`content/ has no piece "${name.join('/')}" in "${language}"`);
      // A JSON string parses faster than an object literal, and cannot hold anything but data.
      return `export const piece = JSON.parse(${JSON.stringify(JSON.stringify(piece))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        shelves = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`content/ has faults:\n${problems.map(describeProblem).join('\n')}`);
}
