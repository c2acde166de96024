import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Consent, Enrolment } from '#domain/record/schema.ts';
import { consentText } from '#domain/study/consent-text.ts';
import { keptOf } from '#domain/study/kept.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import { sha256Hex } from '#formats/digest.ts';

import { packed } from '../packed.ts';

import type { PretendPerson } from './pretend-person.ts';
import type { Rehearsal } from './rehearse.ts';
import { sampleOf } from './report.ts';

export type SampleFile = { readonly folder: string; readonly name: string; readonly text: string };

type Study = {
  readonly file: StudyFile;
  readonly questionnaires: readonly Questionnaire[];
  readonly language: string;
  readonly timeZone: string;
};

/** The files that the phones of a handful of pretend people would hand over. */
export function sampleFiles({ people }: Rehearsal, study: Study): readonly SampleFile[] {
  return sampleOf(people).flatMap((person) => {
    const folder = `person-${person.number}`;
    return exportFiles(datasetOf(person, study)).map(({ name, text }) => ({ folder, name, text }));
  });
}

export function datasetOf(person: PretendPerson, study: Study): Dataset {
  const { plan } = study.file;
  return {
    participant: person.code,
    install: `pretend-${person.number}`,
    appVersion: '0.0.0-rehearsal',
    contentDigest: 'rehearsal',
    madeAt: person.sittings.at(-1)?.finishedAt ?? person.joinedAt,
    timeZone: study.timeZone,
    schedule: plan.schedule,
    enrolment: enrolmentOf(person, study),
    questionnaires: study.questionnaires,
    sittings: person.sittings,
    moods: [],
    readings: [],
    consents: consentsOf(person, study),
    progress: person.progress,
    checkIns: [],
  };
}

function enrolmentOf({ number, code, arm, joinedAt, withdrewOn, sittings }: PretendPerson, { file, language }: Study): Enrolment {
  const allocatedAt = sittings[0]?.finishedAt ?? joinedAt;
  const { allocation } = file.plan;
  return {
    id: `pretend-${code}`,
    study: keptOf(file),
    digest: sha256Hex(packed(file)),
    language,
    code,
    joinedAt,
    allocation: { arm, how: allocation === 'issued' ? 'sealed' : allocation, at: allocatedAt },
    ...(withdrewOn === undefined
      ? {}
      : {
          withdrawal: {
            at: { utc: `${withdrewOn}T12:00:00.000Z`, offset: 0 },
            answersSoFar: number % 2 === 0 ? 'may-be-used' : 'not-to-be-used',
          },
        }),
    earlierCodes: [],
  };
}

function consentsOf({ code, joinedAt }: PretendPerson, { file, language }: Study): readonly Consent[] {
  const words = file.words[language];
  if (words === undefined) return [];
  return file.plan.purposes.map(({ id, needed }, at) => ({
    id: `${code}.${id}`,
    purpose: id,
    given: needed || at % 2 === 0,
    study: { id: file.plan.id, version: file.plan.version },
    textDigest: `sha256-${sha256Hex(consentText(words, id) ?? '')}`,
    language,
    at: joinedAt,
  }));
}
