import type { Dataset } from '#domain/export/dataset.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Store } from '#store/store.ts';

import type { Phone } from './pretend-phone.ts';

type Handed = {
  readonly store: Store;
  readonly phone: Phone;
  readonly participant: string;
  readonly questionnaires: readonly Questionnaire[];
};

/** What a phone in no study hands to a research team. */
export async function datasetOf({ store, phone, participant, questionnaires }: Handed): Promise<Dataset> {
  return {
    participant,
    install: await store.installId(),
    appVersion: '0.1.0',
    contentDigest: 'digest-of-the-content',
    madeAt: phone.now(),
    timeZone: 'Europe/London',
    schedule: ownSchedule,
    enrolment: undefined,
    questionnaires,
    sittings: await store.sittings.all(),
    moods: await store.moods.all(),
    readings: await store.readings.all(),
    consents: await store.consents.all(),
    progress: await store.progress.read(),
    checkIns: await store.checkIns.all(),
  };
}
