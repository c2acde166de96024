import type { TakeawayDrawers } from '../export/takeaway.ts';
import type { Consent, Enrolment } from '../record/schema.ts';

/** What of a file belongs to a study that this phone does not take part in. It stays in the file, and the person is told. */
export type OtherStudy = {
  readonly enrolments: ReadonlySet<string>;
  readonly isItsConsent: (consent: Consent) => boolean;
};

/**
 * Another taking part comes along only where this phone takes part in nothing, or where it is the same study under the same code:
 * a phone that was set up anew. Under another code it may be somebody else’s file, and in another study the answers would be
 * counted to the wrong one.
 */
export function otherStudy(here: TakeawayDrawers, file: TakeawayDrawers): OtherStudy {
  const fits = (one: Enrolment) =>
    here.enrolments.length === 0 ||
    here.enrolments.some((own) => own.id === one.id || (own.study.plan.id === one.study.plan.id && own.code === one.code));
  const refused = file.enrolments.filter((one) => !fits(one));
  const studies = new Set(refused.map(({ study }) => study.plan.id));
  return {
    enrolments: new Set(refused.map(({ id }) => id)),
    isItsConsent: ({ study }) => study !== undefined && studies.has(study.id),
  };
}
