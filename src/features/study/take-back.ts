import type { Consent, Enrolment, Moment } from '#domain/record/schema.ts';
import type { Store, WriteOutcome } from '#store/store.ts';
import { lastWord } from '#walk/study/agreements.ts';

/**
 * Stopping takes back every yes: the ledger of consents alone then tells it. Undoing says the same yes again. Each line points at
 * the words that the answer before it was given to; nothing is ever removed.
 */
export type TakingBack = {
  readonly enrolment: Enrolment;
  /** When it was stopped. */
  readonly at: Moment;
  readonly newId: () => string;
};

export async function takeBack(store: Store, { enrolment, at, newId }: TakingBack): Promise<WriteOutcome> {
  const consents = await store.consents.all();
  const said = enrolment.study.plan.purposes.flatMap(({ id }) => lastWord(enrolment, id, consents) ?? []);
  return saveAll(
    store,
    said.filter(({ given }) => given).map((consent) => ({ ...consent, id: newId(), given: false, at })),
  );
}

export async function giveBack(store: Store, { enrolment, at, newId }: TakingBack, now: Moment): Promise<WriteOutcome> {
  const consents = await store.consents.all();
  const said = enrolment.study.plan.purposes.flatMap(({ id }) => lastWord(enrolment, id, consents) ?? []);
  const takenBack = said.filter((consent) => !consent.given && consent.at.utc === at.utc);
  return saveAll(
    store,
    takenBack.map((consent) => ({ ...consent, id: newId(), given: true, at: now })),
  );
}

async function saveAll(store: Store, consents: readonly Consent[]): Promise<WriteOutcome> {
  for (const consent of consents) {
    const outcome = await store.consents.save(consent);
    if (outcome.kind !== 'saved' && outcome.kind !== 'not-kept') return outcome;
  }
  return { kind: 'saved' };
}
