import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { readSource, type Source, type SourceFile } from '#domain/hsds/read-source.ts';
import { unzip } from '#formats/unzip.ts';
import { stop } from '#tools/study/command-line.ts';

/** The whole of a large city’s directory fits; what is larger is no list of places. */
const limits = { length: 100_000_000, rows: 500_000 };
const zipLimits = { maxFiles: 100, maxBytes: limits.length };

/** A JSON file, a zip, a folder of tables, or one table alone with its neighbours. */
export function openSource(target: string): Source {
  if (!existsSync(target)) return stop(`There is no ${target}.`);
  const outcome = readSource(filesOf(target), limits);
  switch (outcome.kind) {
    case 'ok':
      return outcome.source;
    case 'broken-table':
      return stop(
        `${outcome.file}, row ${outcome.row}: a quote stands where none may, or there are more columns than in any such table. Save it as CSV with UTF-8 once more. Nothing was read.`,
      );
    case 'too-large':
      return stop(`It is larger than ${limits.length / 1_000_000} MB. Cut it into parts.`);
    case 'too-many-rows':
      return stop(`${outcome.file} brings more than ${limits.rows} rows. Cut it into parts.`);
    case 'too-deep':
      return stop(`${outcome.file} is nested deeper than any list of services. Nothing was read.`);
    case 'not-json':
      return stop(`${outcome.file} is no JSON, or was cut short.`);
    case 'unknown-format':
      return stop(
        `${outcome.file || target} is no list of services in HSDS: no services.csv, and no JSON with services. See docs/directory.md.`,
      );
  }
}

function filesOf(target: string): readonly SourceFile[] {
  if (statSync(target).isDirectory()) {
    const names = readdirSync(target).filter((name) => /\.(csv|json)$/i.test(name));
    return names.toSorted().map((name) => ({ name, text: textOf(join(target, name)) }));
  }
  if (!/\.zip$/i.test(target)) return [{ name: basename(target), text: textOf(target) }];
  const opened = unzip(readFileSync(target), zipLimits);
  if (opened.kind === 'ok') return opened.files;
  if (opened.kind === 'not-text') return stop(`${opened.name} in the zip is no text in UTF-8.`);
  return stop(`The zip could not be opened (${opened.kind}). Nothing was read.`);
}

function textOf(path: string): string {
  if (statSync(path).size > limits.length) return stop(`${path} is larger than ${limits.length / 1_000_000} MB. Cut it into parts.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return stop(`${path} is no text in UTF-8. Save it as UTF-8 once more.`);
  }
}
