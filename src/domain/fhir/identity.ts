import type { Dataset } from '../export/dataset.ts';
import { digestOfText } from '../questionnaire/digest.ts';

import type { FhirElement } from './resource.ts';
import { codeSystems } from './urls.ts';

/**
 * Names that stay the same from export to export, so that a file taken twice updates what the first one made, and twice the
 * same answers never look like two people’s. A UUID of version 8 (RFC 9562: made in our own way) from a fingerprint of the parts;
 * it hides nothing, and the code of the person stands in the file anyway.
 */
export function steadyId(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const digits = [text, JSON.stringify(parts.toReversed())]
    .map((one, place) => digestOfText(`${place}${one}`).replace('fnv1a64-', ''))
    .join('');
  const variant = ((Number.parseInt(digits[16] ?? '0', 16) % 4) + 8).toString(16);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

export type Who = Pick<Dataset, 'participant' | 'install'>;

const noCode = 'no-code';

/** One participant code is one patient, whatever phone it was used on; without a code, every installation is one. */
export function patientId({ participant, install }: Who): string {
  return participant === noCode ? steadyId(['patient', 'install', install]) : steadyId(['patient', 'code', participant]);
}

export function subjectOf(who: Who): FhirElement {
  return { reference: `Patient/${patientId(who)}` };
}

export function patientIdentifiers({ participant, install }: Who): readonly FhirElement[] {
  const code = participant === noCode ? [] : [{ system: codeSystems.participant, value: participant }];
  return [...code, { system: codeSystems.install, value: install }].filter(({ value }) => value !== '');
}

/** One sitting, or one rating, on one installation: two phones with one code never overwrite each other. */
export function responseId({ participant, install }: Who, name: string): string {
  return steadyId(['response', participant, install, name]);
}
