/**
 * Events of REDCap: one for what does not change, one per wave, one for single ratings. All lie in one REDCap arm: the arm of the
 * study is a field. The first check is answered before anybody knows the arm, and a record in two REDCap arms would be two records.
 */

export const redcapArm = { number: 1, name: 'All participants' } as const;

export const enrolmentEvent = 'Enrolment';
export const ratingsEvent = 'Ratings';

/** Letters, digits and one space only, well below 18 characters: every version of REDCap makes the same unique name of it. */
export function eventNameOf(wave: string): string {
  return `Wave ${wave}`;
}

/** The unique event name of a wave; without one, of the event for what does not change. */
export function eventOf(wave: string | undefined): string {
  return uniqueEventName(wave === undefined ? enrolmentEvent : eventNameOf(wave), redcapArm.number);
}

/** As REDCap makes it: lower case, hyphens dropped, everything else that is no letter or digit one underscore, then the arm. */
export function uniqueEventName(eventName: string, arm: number): string {
  const plain = eventName
    .toLowerCase()
    .replaceAll('-', '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return `${plain}_arm_${arm}`;
}
