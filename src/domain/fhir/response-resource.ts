import { localTime } from '../export/asked.ts';
import type { Dataset } from '../export/dataset.ts';
import type { StandingState } from '../questionnaire/answers.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import type { Sitting } from '../record/schema.ts';

import { questionnaireUrl, termOf, weightsOf } from './answer-terms.ts';
import { answeredSitting, type Answered } from './answered.ts';
import { responseId, subjectOf } from './identity.ts';
import { layoutOf, type LayoutNode } from './layout.ts';
import { questionText } from './questionnaire-resource.ts';
import { extension, part, partsExtension, writable, type FhirElement, type FhirResource } from './resource.ts';
import { codeSystems, extensionUrls } from './urls.ts';

/** `questionnaire`: in the version and language that was seen; without it the answers stand as they were stored. */
export function responseResource(dataset: Dataset, sitting: Sitting, questionnaire: Questionnaire | undefined): FhirResource {
  return answeredResource(dataset, answeredSitting(sitting, questionnaire), questionnaire);
}

/**
 * The four states: an answer; an item without one and the reason why (declined, does not apply, or nobody knows); and for what
 * was not shown, no item at all.
 */
export function answeredResource(dataset: Dataset, answered: Answered, questionnaire: Questionnaire | undefined): FhirResource {
  const { seen } = answered;
  const items =
    questionnaire === undefined
      ? [...answered.states].flatMap(([name, state]) => bareItem(name, state))
      : layoutOf(questionnaire.facts).flatMap((node) => nodeItem(node, questionnaire, answered));
  return writable({
    resourceType: 'QuestionnaireResponse',
    id: responseId(dataset, answered.name),
    ...(seen === undefined ? {} : { language: seen.language }),
    extension: circumstances(dataset, answered),
    identifier: { system: codeSystems.sitting, value: responseId(dataset, answered.name) },
    questionnaire: `${questionnaireUrl(answered.questionnaire)}${seen === undefined ? '' : `|${seen.version}`}`,
    status: answered.status,
    subject: subjectOf(dataset),
    authored: localTime(answered.authored),
    source: subjectOf(dataset),
    item: items,
  });
}

/** R4 has no place for the wave, the day it was due, or what exactly was on the screen. */
function circumstances(dataset: Dataset, { sitting, seen, started, occasion }: Answered): readonly FhirElement[] {
  return partsExtension(extensionUrls.sitting, [
    part('wave', 'valueCode', sitting?.wave),
    part('occasion', 'valueString', occasion),
    part('due', 'valueDate', sitting?.dueOn),
    part('late', 'valueBoolean', sitting?.late),
    part('started', 'valueDateTime', started && localTime(started)),
    part('finished', 'valueDateTime', sitting?.finishedAt && localTime(sitting.finishedAt)),
    part(
      'clock-jump',
      'valueBoolean',
      sitting?.log.some(({ clockJump }) => clockJump),
    ),
    part('digest', 'valueString', seen?.digest),
    part('install', 'valueString', dataset.install),
    part('app-version', 'valueString', dataset.appVersion),
    part('content-digest', 'valueString', dataset.contentDigest),
  ]);
}

function nodeItem(node: LayoutNode, questionnaire: Questionnaire, answered: Answered): readonly FhirElement[] {
  switch (node.kind) {
    case 'display':
      return [];
    case 'group': {
      const inside = node.nodes.flatMap((inner) => nodeItem(inner, questionnaire, answered));
      const text = node.note === undefined ? undefined : questionnaire.words.notes?.[node.note];
      return inside.length === 0 ? [] : [{ linkId: node.linkId, text, item: inside }];
    }
    case 'question': {
      const state = statedAs(answered.states.get(node.item.id) ?? { kind: 'not-shown' });
      const said = { linkId: node.linkId, text: questionText(questionnaire, node.item) };
      if (state.kind === 'not-shown') return [];
      if (state.kind !== 'answered') return [{ extension: [whyAbsent(state)], ...said }];
      return [{ ...said, answer: [answerOf(questionnaire, node.item, state.value)] }];
    }
  }
}

function bareItem(name: string, found: StandingState): readonly FhirElement[] {
  const state = statedAs(found);
  if (state.kind === 'not-shown') return [];
  if (state.kind !== 'answered') return [{ extension: [whyAbsent(state)], linkId: name }];
  return [{ linkId: name, answer: [plainAnswer(state.value)] }];
}

/** FHIR has no empty text. Cairn keeps none either, but a file that was restored might. */
function statedAs(state: StandingState): StandingState {
  return state.kind === 'answered' && state.value === '' ? { kind: 'missing' } : state;
}

function answerOf(questionnaire: Questionnaire, item: Item, value: number | string): FhirElement {
  const term = typeof value === 'number' ? termOf(questionnaire, item, value) : undefined;
  if (term !== undefined && typeof value === 'number') {
    const weighed = typeof term.value === 'object' ? { extension: weightsOf(questionnaire, item, value), ...term.value } : term.value;
    return { [`value${term.part}`]: weighed };
  }
  if (typeof value === 'string' && item.kind === 'date') return { valueDate: value };
  if (typeof value === 'number' && item.kind === 'number' && item.whole !== true) return { valueDecimal: value };
  return plainAnswer(value);
}

/** R4 integers have 32 bits. */
function plainAnswer(value: number | string): FhirElement {
  if (typeof value === 'string') return { valueString: value };
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? { valueInteger: value } : { valueDecimal: value };
}

/**
 * Codes of http://terminology.hl7.org/CodeSystem/data-absent-reason. `missing` is “unknown”, not “asked-unknown”: that one says
 * that the person was asked and does not know, and all that is known here is that they went on.
 */
function whyAbsent({ kind }: Exclude<StandingState, { readonly kind: 'answered' | 'not-shown' }>): FhirElement {
  const codes = { declined: 'asked-declined', 'not-applicable': 'not-applicable', missing: 'unknown' } as const;
  return extension(extensionUrls.dataAbsentReason, { valueCode: codes[kind] });
}
