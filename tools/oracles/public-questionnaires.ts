import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Questionnaires that HL7 publishes as examples (CC0), taken from its packages on the npm registry at fixed versions. They
 * prove that files of others are understood. They are kept in a cache and never become part of the repository.
 */
export type PublicQuestionnaire = {
  readonly name: string;
  readonly text: string;
  /** Elements that had to be taken out before it could be imported; empty: it is whole. */
  readonly takenOut: readonly string[];
};

const sources = [
  { package: 'hl7.fhir.r4.examples@4.0.1', file: 'package/Questionnaire-f201.json', name: 'f201' },
  { package: 'hl7.fhir.uv.sdc@4.0.0-ballot', file: 'package/example/Questionnaire-sdc-derivation-parent.json', name: 'sdc-names' },
  {
    package: 'hl7.fhir.uv.sdc@4.0.0-ballot',
    file: 'package/example/Questionnaire-questionnaire-sdc-profile-example-item-weight.json',
    name: 'sdc-item-weight',
  },
  {
    package: 'hl7.fhir.uv.sdc@4.0.0-ballot',
    file: 'package/example/Questionnaire-questionnaire-sdc-profile-example-cap.json',
    name: 'sdc-cap',
  },
] as const;

/** What a machine cannot ask: a constraint, a computed total, and two questions with more than one answer each (one in the other). */
const refused: Readonly<Record<string, readonly string[]>> = {
  'sdc-item-weight': ['Questionnaire.item[0].extension[0]', 'Questionnaire.item[0].item[4]'],
  'sdc-cap': ['Questionnaire.item[1].item[1]'],
};

/** Fetches what the folder does not hold yet (20 MB the first time) and gives the texts as published. */
export function fetchPublicQuestionnaires(cacheFolder: string): readonly Omit<PublicQuestionnaire, 'takenOut'>[] {
  mkdirSync(cacheFolder, { recursive: true });
  return sources.map(({ package: name, file, name: called }) => {
    const path = join(cacheFolder, file);
    if (!existsSync(path)) execFileSync('tar', ['-xzf', archiveOf(name, cacheFolder), '-C', cacheFolder, file]);
    return { name: called, text: readFileSync(path, 'utf8') };
  });
}

/** The same, ready to be imported: whole where that is possible, and otherwise without exactly the elements that are named. */
export function importableQuestionnaires(cacheFolder: string): readonly PublicQuestionnaire[] {
  return fetchPublicQuestionnaires(cacheFolder).map(({ name, text }) => {
    const takenOut = refused[name] ?? [];
    return { name, text: takenOut.length === 0 ? text : without(text, takenOut), takenOut };
  });
}

function archiveOf(name: string, folder: string): string {
  const stem = name.replace('@', '-');
  if (!readdirSync(folder).includes(`${stem}.tgz`)) {
    execFileSync('npm', ['pack', name, '--pack-destination', folder, '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return join(folder, `${stem}.tgz`);
}

function without(text: string, paths: readonly string[]): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  for (const path of paths) {
    const names = path
      .replace('Questionnaire.', '')
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.');
    const place = Number(names.pop());
    const list = names.reduce<unknown>((element, name) => (element as Record<string, unknown>)[name], file);
    (list as unknown[]).splice(place, 1);
  }
  return JSON.stringify(file);
}
