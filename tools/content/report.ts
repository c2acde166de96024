import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { compileContent, type Compilation } from './compile.ts';
import { completenessOf, isOffered, languageProblems, languagesOf, modelLanguage, type Share } from './languages.ts';
import { lawProblems } from './laws/look-over.ts';
import type { Problem } from './problem.ts';
import { releasesIn } from './released.ts';

/** What `npm run content:check` says. */
export type Report = { readonly lines: readonly string[]; /** 0: in order, 1: something to mend, 2: asked for something that is not there */ readonly exitCode: 0 | 1 | 2 };

export type Asked = {
  readonly root: string;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** A language such as `fr`, or a folder such as `stories/late-bus`; everything when it is not given. */
  readonly only?: string | undefined;
};

/** What is wrong with one folder, or with everything: what has to be mended, and what may be looked at again. */
export type Looked = { readonly faults: readonly Problem[]; readonly warnings: readonly Problem[] };

type Found = { readonly language: string; readonly compiled: Compilation; readonly gaps: readonly Problem[] };

export function lookAt({ root, today, only }: Asked, found = readAll(root)): Looked {
  const model = found.find(({ language }) => language === modelLanguage)?.compiled.content ?? { withdrawn: [], questionnaires: [] };
  const ofLanguage = found.flatMap(({ language, compiled, gaps }) =>
    [...compiled.problems, ...gaps].filter(({ gap }) => gap !== true || language === modelLanguage),
  );
  const laws = lawProblems({ root, today, content: model, only });
  const all = unique([...ofLanguage, ...releasesIn(root).problems, ...laws]).filter(
    ({ file }) => only === undefined || file === only || file.startsWith(`${only}/`),
  );
  return { faults: all.filter(({ warning }) => warning !== true), warnings: all.filter(({ warning }) => warning === true) };
}

function readAll(root: string): readonly Found[] {
  return languagesOf(root).map((language) => ({ language, compiled: compileContent(root, language), gaps: languageProblems(root, language) }));
}

/** Every schema, link and law on all shelves, sorted by file; what has to be mended, apart from what may be looked at again. */
export function reportOn({ root, today, only }: Asked): Report {
  const wanted = only?.replace(/^(?:\.\/)?content\//, '').replace(/\/+$/, '');
  const isLanguage = wanted !== undefined && languagesOf(root).includes(wanted);
  const folder = isLanguage ? undefined : wanted;
  if (folder !== undefined && !existsSync(join(root, folder))) return { lines: notThere(folder), exitCode: 2 };

  const found = readAll(root);
  const { faults, warnings } = lookAt({ root, today, only: folder }, found);
  const untranslated = found.flatMap(({ language, compiled, gaps }) =>
    language === wanted ? [...compiled.problems, ...gaps].filter(({ gap }) => gap === true) : [],
  );
  const lines = [
    ...byFile(faults),
    ...heading(byFile(warnings), 'Worth another look; nothing has to be mended:'),
    ...heading(byFile(unique(untranslated)), `Not translated yet into ${wanted ?? ''}:`),
    count(faults.length, warnings.length),
    ...(faults.length > 0 || folder !== undefined ? [] : [...found.map((one) => standing(root, one)), ...draftLines(root)]),
  ];
  return { lines, exitCode: faults.length > 0 ? 1 : 0 };
}

function draftLines(root: string): readonly string[] {
  return releasesIn(root).drafts.map(
    ({ folder, version, language }) =>
      `content/${folder} version ${version} in "${language}" is a draft: a build takes it after "npm run content:release".`,
  );
}

function notThere(folder: string): readonly string[] {
  return [`There is no content/${folder}. Give a folder such as stories/the-dry-socks, a language such as fr, or nothing to check everything.`];
}

/** The file once, and below it every place with what to do. */
function byFile(problems: readonly Problem[]): readonly string[] {
  const files = [...new Set(problems.map(({ file }) => file))].toSorted();
  return files.flatMap((file) => [
    `content/${file}`,
    ...problems.filter((problem) => problem.file === file).map(({ place, message }) => `  - ${place === '' ? '' : `${place}: `}${message}`),
    '',
  ]);
}

function heading(lines: readonly string[], title: string): readonly string[] {
  return lines.length === 0 ? [] : [title, '', ...lines];
}

function count(faults: number, warnings: number): string {
  const again = warnings === 0 ? '' : ` ${warnings} worth another look.`;
  return `${faults === 0 ? 'All in order.' : `${faults} to mend.`}${again}`;
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.file, problem.place, problem.message]), problem])).values()];
}

function standing(root: string, { language, compiled: { content } }: Found): string {
  const counts = Object.entries(content).flatMap(([shelf, pieces]) => (Array.isArray(pieces) ? [`${shelf} ${pieces.length}`] : []));
  const looks = [
    content.safetyLook === undefined ? 'no look at own words' : 'a look at own words',
    content.safeContent === undefined ? 'no list of safe content' : 'a list of safe content',
  ];
  const held = `${language}: ${[...counts, ...looks].join(', ')}.`;
  if (language === modelLanguage) return held;
  const completeness = completenessOf(root, language);
  const said = `Safety ${percent(completeness.safety)}, other strings ${percent(completeness.rest)}, pieces without words: ${completeness.holes}.`;
  return `${held} ${said} ${isOffered(completeness) ? 'Offered.' : 'Not offered yet.'}`;
}

function percent({ have, of }: Share): string {
  return `${have} of ${of} (${Math.floor((have * 100) / Math.max(of, 1))} %)`;
}
