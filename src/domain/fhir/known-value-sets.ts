/**
 * Value sets of FHIR itself that a file may name without bringing them along, with the displays they have in English
 * (R4 4.0.1, https://hl7.org/fhir/R4/valueset-yesnodontknow.html).
 */
export type KnownAnswer = { readonly system: string; readonly code: string; readonly display: string };

export const knownValueSets: Readonly<Record<string, readonly KnownAnswer[]>> = {
  'http://hl7.org/fhir/ValueSet/yesnodontknow': [
    { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Yes' },
    { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N', display: 'No' },
    { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-unknown', display: "Don't know" },
  ],
};
