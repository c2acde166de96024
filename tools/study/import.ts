import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import { saveAsAdapted } from '#domain/questionnaire/licence.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import { idSchema, languageSchema } from '#domain/text/schema.ts';
import { fhirLimit, fhirProblems } from '#tools/content/fhir-files.ts';
import { describeProblem } from '#tools/content/problem.ts';

import { readTyped, stop, textFrom, type Say } from './command-line.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

/** `npm run questionnaire:import`: a FHIR R4 Questionnaire in the layout of our own. What cannot be shown faithfully is refused. */
const usage = [
  'Type: npm run questionnaire:import -- <file.json> --id <name>',
  '  --changes allowed | not-allowed   what its licence says of changes; without a word: not-allowed',
  '  --as adapted                      you are going to change its words; only where the licence allows it',
  '  --language en                     of a file that does not state its own',
  '  --into content/questionnaires     or the folder "brought" of a study',
].join('\n');

export function importQuestionnaire(typed: readonly string[], say: Say): void {
  const { target, flags } = readTyped(typed, ['id', 'changes', 'as', 'language', 'into'], usage);
  const { changes } = flags;
  const id = textFrom(idSchema, flags.id ?? stop(usage), '--id takes lower-case letters, digits and single hyphens');
  const language =
    flags.language === undefined ? undefined : textFrom(languageSchema, flags.language, '--language takes a tag such as en or pt-BR');
  if (changes !== undefined && changes !== 'allowed' && changes !== 'not-allowed')
    stop(`--changes takes allowed or not-allowed; here stands "${changes}".`);
  if (flags.as !== undefined && flags.as !== 'adapted') stop(`--as takes adapted; here stands "${flags.as}".`);
  if (!existsSync(target)) stop(`There is no ${target}.`);
  const outcome = readFhirQuestionnaire(readFileSync(target, 'utf8'), {
    id,
    limit: fhirLimit,
    ...(changes === undefined ? {} : { changes }),
    ...(language === undefined ? {} : { language }),
  });
  const problems = fhirProblems(target, outcome);
  for (const problem of problems) say(describeProblem(problem));
  if (outcome.kind !== 'ok') return stop('\nNothing was written: it could not be shown as the file means it.');
  const into = flags.into ?? 'content/questionnaires';
  const brought = flags.as === 'adapted' ? adapted(outcome.brought) : outcome.brought;
  const written = writeQuestionnaire(resolve(into, id), brought);
  const { facts, words } = brought;
  say(
    `Taken: ${facts.items.length} questions, ${Object.keys(facts.optionSets).length} sets of answers, in ${Object.keys(words).join(', ')}.`,
  );
  for (const { id: name, kind, linkId, wanted } of facts.items)
    say(`  ${name}: ${kind}${wanted === true ? ', wanted' : ''} (linkId ${linkId ?? 'none'})`);
  for (const { path, message } of outcome.notes) say(`Note: ${path}: ${message}`);
  say(`Licence: ${facts.licence}\nCitation: ${facts.citation}\nChanges: ${facts.changes ?? 'not stated'}`);
  say(['Written:', ...written.map((path) => `  ${path}`)].join('\n'));
  say('FHIR files hold weights and no rules. Add scores to questionnaire.yaml, and pretend answers worked out by hand to worked.yaml.');
}

type Brought = StudyFile['brought'][number];

function adapted({ facts, words }: Brought): Brought {
  const outcome = saveAsAdapted(facts);
  return outcome.kind === 'ok' ? { facts: outcome.facts, words } : stop(`\nNothing was written: ${outcome.why}.`);
}
