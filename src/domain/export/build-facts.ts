import { digestOf } from '../questionnaire/digest.ts';

import type { Dataset } from './dataset.ts';
import { isWithheld } from './participant.ts';

/** What wrote these files, from what: for the methods section, and to tell two exports apart. */
export function buildFacts(dataset: Dataset, files: readonly string[]): string {
  const { appVersion, contentDigest, madeAt, timeZone, enrolment, questionnaires } = dataset;
  const facts = {
    format: 'cairn-build',
    formatVersion: 1,
    appVersion,
    contentDigest,
    madeAt,
    timeZone,
    study:
      enrolment === undefined
        ? null
        : { id: enrolment.study.plan.id, version: enrolment.study.plan.version, digest: enrolment.digest, language: enrolment.language },
    answers: isWithheld(dataset) ? 'withheld: withdrew, and the answers so far are not to be used' : 'included',
    questionnaires: questionnaires.map((questionnaire) => ({
      id: questionnaire.facts.id,
      version: questionnaire.facts.version,
      language: questionnaire.language,
      provenance: questionnaire.facts.provenance,
      digest: digestOf(questionnaire),
    })),
    files,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
