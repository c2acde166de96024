import { headingOf } from '../questionnaire/heading.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';

import { licenceNotStated } from './about-file.ts';
import { isBoolean, labelOf, questionnaireUrl, termOf, weightsOf } from './answer-terms.ts';
import type { ConditionGroups, ConditionTest } from './condition-groups.ts';
import { steadyId } from './identity.ts';
import { layoutOf, linkIdOf, type LayoutNode } from './layout.ts';
import { extension, part, partsExtension, writable, type FhirElement, type FhirResource } from './resource.ts';
import { extensionUrls } from './urls.ts';

/** `translations`: the same version in other languages. */
export function questionnaireResource(questionnaire: Questionnaire, translations: readonly Questionnaire[] = []): FhirResource {
  const { facts, words, language } = questionnaire;
  const { brought } = facts;
  const origin = brought?.url === undefined ? undefined : `${brought.url}${brought.version === undefined ? '' : `|${brought.version}`}`;
  const kept = partsExtension(extensionUrls.brought, [
    part('url', 'valueString', brought?.url),
    part('version', 'valueString', brought?.version),
    part('title', 'valueString', brought?.title),
  ]);
  return writable({
    resourceType: 'Questionnaire',
    id: questionnaireId(facts),
    language,
    extension: [extension(extensionUrls.citation, { valueString: facts.citation }), ...kept],
    url: questionnaireUrl(facts.id),
    version: facts.version,
    title: words.title,
    _title: translated(translations, (other) => other.words.title),
    ...(origin === undefined ? {} : { derivedFrom: [origin] }),
    status: 'active',
    subjectType: ['Patient'],
    description: words.about,
    ...(facts.licence === licenceNotStated ? {} : { copyright: facts.licence }),
    item: layoutOf(facts).map((node) => nodeElement(node, questionnaire, translations)),
  });
}

export function questionnaireId({ id, version }: Pick<Questionnaire['facts'], 'id' | 'version'>): string {
  return steadyId(['questionnaire', id, version]);
}

/** The words of an item as they stand on its screen, stem included. */
export function questionText(questionnaire: Questionnaire, item: Pick<Item, 'id'>): string {
  const { before, item: own, after } = headingOf(questionnaire, item.id);
  return `${before}${own}${after}`;
}

function nodeElement(node: LayoutNode, questionnaire: Questionnaire, translations: readonly Questionnaire[]): FhirElement {
  const { linkId, kind } = node;
  const enabled = enabling(node.when, questionnaire);
  switch (kind) {
    case 'group':
      return {
        linkId,
        ...(node.note === undefined ? {} : noteText(node.note, questionnaire, translations)),
        type: 'group',
        ...enabled,
        item: node.nodes.map((inner) => nodeElement(inner, questionnaire, translations)),
      };
    case 'display':
      return { linkId, ...noteText(node.note, questionnaire, translations), type: 'display', ...enabled };
    case 'question':
      return {
        ...bounds(node.item),
        linkId,
        text: questionText(questionnaire, node.item),
        _text: translated(translations, (other) => questionText(other, node.item)),
        ...kindOf(node.item, questionnaire),
        ...enabled,
        ...(node.item.wanted === true ? { required: true } : {}),
        maxLength: node.item.maxLength,
        answerOption: answerOptions(node.item, questionnaire, translations),
        item: node.after.map((inner) => nodeElement(inner, questionnaire, translations)),
      };
  }
}

function noteText(note: string, { words }: Questionnaire, translations: readonly Questionnaire[]): FhirElement {
  return { text: words.notes?.[note] ?? note, _text: translated(translations, (other) => other.words.notes?.[note]) };
}

function kindOf(item: Item, questionnaire: Questionnaire): { readonly type: string } {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice':
      return { type: isBoolean(questionnaire, item) ? 'boolean' : 'choice' };
    case 'number':
      return { type: item.whole === true ? 'integer' : 'decimal' };
    case 'date':
      return { type: 'date' };
    case 'text':
      return { type: item.oneLine === true ? 'string' : 'text' };
  }
}

function bounds({ kind, whole, min, max }: Item): FhirElement {
  if (kind !== 'number') return {};
  const bound = (url: string, value: number | undefined) => {
    if (value === undefined) return [];
    // A bound that is no whole number can stand on a whole-number question; an integer could not say it.
    return [extension(url, whole === true && Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value })];
  };
  return { extension: [...bound(extensionUrls.minValue, min), ...bound(extensionUrls.maxValue, max)] };
}

function answerOptions(item: Item, questionnaire: Questionnaire, translations: readonly Questionnaire[]): readonly FhirElement[] {
  if (isBoolean(questionnaire, item)) return [];
  return optionsOf(questionnaire.facts, item).flatMap(({ code }): readonly FhirElement[] => {
    const term = termOf(questionnaire, item, code);
    if (term === undefined) return [];
    const words = translated(translations, (other) => labelOf(other, item, code));
    const weights = { extension: weightsOf(questionnaire, item, code) };
    if (typeof term.value === 'object') return [{ ...weights, valueCoding: { ...term.value, _display: words } }];
    return [{ ...weights, [`value${term.part}`]: term.value, ...(term.part === 'String' ? { _valueString: words } : {}) }];
  });
}

function enabling(when: ConditionGroups[number] | undefined, questionnaire: Questionnaire): FhirElement {
  if (when === undefined) return {};
  const enableWhen = when.tests.map((test) => enableTest(test, questionnaire));
  return { enableWhen, ...(enableWhen.length > 1 ? { enableBehavior: when.need } : {}) };
}

function enableTest({ item: name, is, value }: ConditionTest, questionnaire: Questionnaire): FhirElement {
  const item = questionnaire.facts.items.find((one) => one.id === name);
  const question = item === undefined ? name : linkIdOf(item);
  if (is === 'exists' || is === 'not-exists') return { question, operator: 'exists', answerBoolean: is === 'exists' };
  return { question, operator: is, ...answerWanted(questionnaire, item, value) };
}

function answerWanted(questionnaire: Questionnaire, item: Item | undefined, value: number | string | undefined): FhirElement {
  const term = item === undefined || typeof value !== 'number' ? undefined : termOf(questionnaire, item, value);
  if (term !== undefined) return { [`answer${term.part}`]: wantedTerm(term.value) };
  if (typeof value === 'number')
    return item?.whole === true && Number.isInteger(value) ? { answerInteger: value } : { answerDecimal: value };
  return item?.kind === 'date' ? { answerDate: value ?? '' } : { answerString: value ?? '' };
}

function wantedTerm(value: FhirElement | string | number | boolean): FhirElement | string | number | boolean {
  return typeof value === 'object' ? { system: value['system'], code: value['code'] } : value;
}

function translated(translations: readonly Questionnaire[], say: (other: Questionnaire) => string | undefined): FhirElement | undefined {
  const said = translations.flatMap((other) => {
    const text = say(other);
    if (text === undefined) return [];
    const parts = [
      { url: 'lang', valueCode: other.language },
      { url: 'content', valueString: text },
    ];
    return [{ url: extensionUrls.translation, extension: parts }];
  });
  return said.length === 0 ? undefined : { extension: said };
}
