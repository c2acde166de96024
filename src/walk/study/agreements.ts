import type { Consent, Enrolment } from '#domain/record/schema.ts';

/** What the person said last to a purpose of their study; undefined when they were never asked. */
export function lastWord({ study }: Pick<Enrolment, 'study'>, purpose: string, consents: readonly Consent[]): Consent | undefined {
  return consents.findLast((consent) => consent.study?.id === study.plan.id && consent.purpose === purpose);
}

export function agreesToAllNeeded(enrolment: Pick<Enrolment, 'study'>, consents: readonly Consent[]): boolean {
  return enrolment.study.plan.purposes.every(({ id, needed }) => !needed || lastWord(enrolment, id, consents)?.given === true);
}
