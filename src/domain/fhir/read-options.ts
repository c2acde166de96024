import { checkParts, type Found } from './elements.ts';
import { isList, isObject, textIn, type Json, type JsonObject } from './json.ts';
import { weightExtensions, weightOn, type ReadOption } from './option.ts';
import { quotedPiece, type Report } from './report.ts';
import { saidAt } from './said.ts';
import { valueSetOptions } from './value-sets.ts';

/** Codes go from 0 to 99, and nobody reads more answers than that on a phone. */
const mostOptions = 99;

export type OptionSource = { readonly questionnaire: JsonObject; readonly language: string; readonly called: string };

/** The answers of a choice question, in their order; undefined when they cannot all be shown, which is then reported. */
export function readOptions(
  item: Found,
  { questionnaire, language, called }: OptionSource,
  report: Report,
): readonly ReadOption[] | undefined {
  const { element, path } = item;
  const listed = element['answerOption'];
  const valueSet = element['answerValueSet'];
  if (listed !== undefined && valueSet !== undefined) {
    report.refuse(`${path}.answerValueSet`, `stands beside a list of its own (${called})`);
    return undefined;
  }
  if (listed === undefined && valueSet === undefined) {
    report.refuse(path, `is a choice without answers to choose from (${called})`);
    return undefined;
  }
  const found =
    valueSet === undefined
      ? listedOptions({ listed, path: `${path}.answerOption` }, called, report)
      : valueSetOptions({ questionnaire, language, url: valueSet, path: `${path}.answerValueSet`, called }, report);
  if (found === undefined) return undefined;
  if (found.length === 0 || found.length > mostOptions) {
    report.refuse(path, `offers ${found.length} answers; 1 to ${mostOptions} can be shown (${called})`);
    return undefined;
  }
  return areApart(found, called, report) ? found : undefined;
}

type Listed = { readonly listed: Json | undefined; readonly path: string };

function listedOptions({ listed, path }: Listed, called: string, report: Report): readonly ReadOption[] | undefined {
  const elements = isList(listed) ? listed : [];
  const found = elements.map((element, place) =>
    isObject(element) ? listedOption({ element, path: `${path}[${place}]` }, called, report) : undefined,
  );
  const whole = found.filter((option) => option !== undefined);
  return whole.length === found.length ? whole : undefined;
}

function listedOption(option: Found, called: string, report: Report): ReadOption | undefined {
  const { element, path } = option;
  checkParts(
    option,
    { parts: ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'initialSelected'], read: weightExtensions, called },
    report,
  );
  if (element['initialSelected'] === true) report.refuse(`${path}.initialSelected`, `an answer would be chosen beforehand (${called})`);
  const coding = element['valueCoding'];
  const weight = weightOn([element, coding, element['_valueString'], element['_valueInteger'], element['_valueDate']], path, report);
  if (isObject(coding)) return codingOption({ element: coding, path: `${path}.valueCoding` }, { called, weight, report });
  const plain = plainOption(option, report);
  if (plain === undefined) report.refuse(path, `offers an answer of a kind that cannot be shown (${called})`);
  return plain && { ...plain, weight, path };
}

type CodingFacts = { readonly called: string; readonly weight: number | undefined; readonly report: Report };

function codingOption(coding: Found, { called, weight, report }: CodingFacts): ReadOption | undefined {
  const { element, path } = coding;
  checkParts(coding, { parts: ['system', 'version', 'code', 'display', 'userSelected'], read: weightExtensions, called }, report);
  const system = textIn(element['system']);
  const code = textIn(element['code']);
  const said = saidAt(coding, 'display', report);
  if (code === undefined) report.refuse(path, `has no code (${called})`);
  if (said === undefined) report.refuse(path, `has no display, and a code is no words for a person (${called})`);
  if (code === undefined || said === undefined) return undefined;
  return { from: { kind: 'coding', ...(system === undefined ? {} : { system }), code, display: said.text }, said, weight, path };
}

function plainOption(option: Found, report: Report): Pick<ReadOption, 'from' | 'said'> | undefined {
  const { element, path } = option;
  const said = saidAt(option, element['valueDate'] === undefined ? 'valueString' : 'valueDate', report);
  const integer = element['valueInteger'];
  if (typeof integer === 'number' && Number.isInteger(integer)) {
    const text = { text: String(integer), path: `${path}.valueInteger`, translations: new Map(), inAnyLanguage: true };
    return { from: { kind: 'integer', value: integer }, said: text };
  }
  if (said === undefined) return undefined;
  return element['valueDate'] === undefined
    ? { from: { kind: 'string', value: said.text }, said }
    : { from: { kind: 'date', value: said.text }, said: { ...said, inAnyLanguage: true } };
}

/** Two answers that read alike cannot be told apart by the person who has to choose. */
function areApart(options: readonly ReadOption[], called: string, report: Report): boolean {
  let apart = true;
  const seen = { words: new Set<string>(), names: new Set<string>() };
  for (const { from, said, path } of options) {
    const name = from.kind === 'coding' ? `${from.system ?? ''}|${from.code}` : `${from.kind}|${String(from.value)}`;
    const words = said.text.toLowerCase();
    if (seen.names.has(name)) report.refuse(path, `offers the same answer twice (${called})`);
    else if (seen.words.has(words)) report.refuse(path, `has the words ${quotedPiece(said.text)} of another answer (${called})`);
    else {
      seen.names.add(name);
      seen.words.add(words);
      continue;
    }
    apart = false;
  }
  return apart;
}
