/** As much of FHIR R4 as the tests look at. The validator looks at all of it. */

export type Coding = { readonly system?: string; readonly code?: string; readonly display?: string };
export type Extension = {
  readonly url: string;
  readonly valueDecimal?: number;
  readonly valueCode?: string;
  readonly extension?: readonly Extension[];
};
export type ResponseAnswer = {
  readonly valueCoding?: Coding & { readonly extension?: readonly Extension[] };
  readonly valueBoolean?: boolean;
  readonly valueString?: string;
  readonly valueDate?: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly item?: readonly ResponseItem[];
};
export type ResponseItem = {
  readonly linkId: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
};
export type FormItem = {
  readonly linkId: string;
  readonly text?: string;
  readonly answerOption?: readonly { readonly valueCoding?: Coding; readonly extension?: readonly Extension[] }[];
  readonly item?: readonly FormItem[];
};
type Concept = { readonly text?: string };
type Quantity = { readonly value: number };

export type Response = {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id: string;
  readonly status: string;
  readonly questionnaire: string;
  readonly extension?: readonly Extension[];
  readonly item?: readonly ResponseItem[];
};
export type Form = {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly item: readonly FormItem[];
};
export type Observation = {
  readonly resourceType: 'Observation';
  readonly id: string;
  readonly code: Concept;
  readonly valueQuantity?: Quantity;
  readonly dataAbsentReason?: Concept;
  readonly derivedFrom?: readonly { readonly reference: string }[];
  readonly component?: readonly { readonly code: Concept; readonly valueQuantity?: Quantity; readonly valueInteger?: number }[];
};
export type Resource = Response | Form | Observation | { readonly resourceType: 'Patient' | 'Consent'; readonly id: string };
export type Bundle = { readonly entry?: readonly { readonly resource?: Resource }[] };

/** Every question of a form or answer of a response, however deep it lies. */
export function asked(items: readonly FormItem[] | undefined): readonly FormItem[] {
  return (items ?? []).flatMap((item) => [item, ...asked(item.item)]);
}

export function said(items: readonly ResponseItem[] | undefined): readonly ResponseItem[] {
  return (items ?? []).flatMap((item) => [item, ...(item.answer ?? []).flatMap((one) => said(one.item)), ...said(item.item)]);
}
