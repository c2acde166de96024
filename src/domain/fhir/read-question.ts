import { checkParts, extensionsOf, type Found } from './elements.ts';
import type { FormQuestion } from './form.ts';
import { isElements, objectsIn, textIn, type JsonObject } from './json.ts';
import type { ReadOption } from './option.ts';
import { readOptions } from './read-options.ts';
import { quotedPiece, type Report } from './report.ts';
import { joinedSaid, saidAt, type Said } from './said.ts';
import { extensionUrls } from './urls.ts';

/** What one item of the file asks: its words, its kind, its answers and their bounds. */

export type QuestionSource = { readonly questionnaire: JsonObject; readonly language: string; readonly called: string };

type Asks = FormQuestion['asks'];

const itemParts = [
  'linkId',
  'definition',
  'code',
  'prefix',
  'text',
  'type',
  'enableWhen',
  'enableBehavior',
  'required',
  'repeats',
  'readOnly',
  'maxLength',
  'answerValueSet',
  'answerOption',
  'initial',
  'item',
];

/** What holds for every item, whatever it is: parts, extensions, and the ways of being answered that are not offered here. */
export function checkItem(item: Found, called: string, report: Report): void {
  const { element, path } = item;
  const numeric = element['type'] === 'integer' || element['type'] === 'decimal';
  const bounds = numeric ? [extensionUrls.minValue, extensionUrls.maxValue] : [];
  checkParts(item, { parts: itemParts, read: bounds, called }, report);
  // Read as if it were absent, it would be dropped in silence.
  for (const name of ['enableWhen', 'answerOption', 'initial']) {
    if (!isElements(element[name])) report.refuse(`${path}.${name}`, `is no list of elements (${called})`);
  }
  for (const name of ['required', 'repeats', 'readOnly']) {
    const value = element[name];
    if (value !== undefined && typeof value !== 'boolean') report.refuse(`${path}.${name}`, `is neither true nor false (${called})`);
  }
  if (element['repeats'] === true) report.refuse(`${path}.repeats`, `would be answered more than once (${called})`);
  if (element['readOnly'] === true) report.refuse(`${path}.readOnly`, `is filled in by software, not by a person (${called})`);
  if (objectsIn(element['initial']).length > 0) report.refuse(`${path}.initial`, `would be answered beforehand (${called})`);
}

/** The words of a question: prefix and text, or prefix and the display of its first code that has one. */
export function questionWords(item: Found, called: string, report: Report): Said | undefined {
  const prefix = saidAt(item, 'prefix', report);
  const text = saidAt(item, 'text', report);
  if (text !== undefined) return joinedSaid(prefix, text);
  const codes = objectsIn(item.element['code']);
  const place = codes.findIndex((code) => textIn(code['display']) !== undefined);
  const code = codes[place];
  const display = code === undefined ? undefined : saidAt({ element: code, path: `${item.path}.code[${place}]` }, 'display', report);
  if (prefix === undefined || display === undefined) {
    report.refuse(item.path, `has neither text nor a prefix with a code in words (${called})`);
    return undefined;
  }
  report.note(item.path, `has no text: the words of its code are shown (${called})`);
  return joinedSaid(prefix, display);
}

/** Kind and bounds of the answer; undefined when it cannot be asked here, which is then reported. */
export function questionAnswer(
  item: Found,
  source: QuestionSource,
  report: Report,
): { readonly asks: Asks; readonly options: readonly ReadOption[] | undefined } {
  const { element, path } = item;
  const { called } = source;
  const wanted = element['required'] === true ? { wanted: true } : {};
  if (element['required'] === true) report.note(path, `an answer is asked for once more, and may still be declined (${called})`);
  const chosen = isChosen(element);
  if (!chosen) refuseOptions(item, called, report);
  const typed = { ...wanted, ...lengthOf(item, called, report) };
  if (chosen) {
    const options = readOptions(item, source, report);
    const isScale = options?.every((option) => option.weight !== undefined) === true;
    return { asks: options && { kind: isScale ? 'rating' : 'choice', ...wanted }, options };
  }
  return { asks: typedAnswer(item, { typed, called, report }), options: undefined };
}

type Typed = {
  readonly typed: { readonly wanted?: boolean; readonly maxLength?: number };
  readonly called: string;
  readonly report: Report;
};

function typedAnswer(item: Found, { typed, called, report }: Typed): Asks {
  const type = textIn(item.element['type']) ?? '';
  switch (type) {
    case 'boolean':
      return { kind: 'yes-no', ...typed };
    case 'integer':
      return { kind: 'number', ...typed, whole: true, ...boundsOf(item, called, report) };
    case 'decimal':
      return { kind: 'number', ...typed, ...boundsOf(item, called, report) };
    case 'date':
      return { kind: 'date', ...typed };
    case 'string':
      return { kind: 'text', ...typed, oneLine: true };
    case 'text':
      return { kind: 'text', ...typed };
    default:
      report.refuse(`${item.path}.type`, `the type ${quotedPiece(type)} cannot be asked here (${called})`);
      return undefined;
  }
}

/** R4 lets whole numbers, days and texts be chosen from a list too; they are then choices in all but name. */
function isChosen(element: JsonObject): boolean {
  const type = element['type'];
  if (type === 'choice') return true;
  return element['answerOption'] !== undefined && (type === 'integer' || type === 'date' || type === 'string' || type === 'text');
}

function refuseOptions({ element, path }: Found, called: string, report: Report): void {
  if (element['type'] === 'open-choice') return;
  for (const name of ['answerOption', 'answerValueSet']) {
    if (element[name] !== undefined) report.refuse(`${path}.${name}`, `stands on a question that is answered in another way (${called})`);
  }
}

function lengthOf({ element, path }: Found, called: string, report: Report): { readonly maxLength?: number } {
  const length = element['maxLength'];
  if (length === undefined) return {};
  const isText = (element['type'] === 'string' || element['type'] === 'text') && element['answerOption'] === undefined;
  if (isText && typeof length === 'number' && Number.isInteger(length) && length > 0) return { maxLength: length };
  report.refuse(`${path}.maxLength`, `cannot be kept to by this kind of answer (${called})`);
  return {};
}

function boundsOf(item: Found, called: string, report: Report): { readonly min?: number; readonly max?: number } {
  const min = boundAt(item, extensionUrls.minValue, { called, report });
  const max = boundAt(item, extensionUrls.maxValue, { called, report });
  if (min !== undefined && max !== undefined && min > max) report.refuse(item.path, `has bounds that no number fits (${called})`);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

type Bound = { readonly called: string; readonly report: Report };

function boundAt({ element, path }: Found, url: string, { called, report }: Bound): number | undefined {
  const extensions = extensionsOf(element, url);
  const [extension] = extensions;
  if (extension === undefined) return undefined;
  const value = extension['valueInteger'] ?? extension['valueDecimal'];
  if (extensions.length === 1 && typeof value === 'number') return value;
  const place = objectsIn(element['extension']).findIndex((one) => one['url'] === url);
  report.refuse(`${path}.extension[${place}]`, `is no single number (${called})`);
  return undefined;
}
