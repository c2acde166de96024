import fc from 'fast-check';

import { fileWith, inLanguages, ordinalUrl, weightUrl, type Element } from '#domain/fhir/files.test-data.ts';

/** Questionnaire files of every shape that can be asked, drawn by chance. */

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('שלום', '🙂 fine', '"quoted"', '=1+1', '-5', '@home', '\\n', '{item}', '__proto__', '<b>', 'a, b; c|d'),
);
const types = ['choice', 'boolean', 'integer', 'decimal', 'string', 'text', 'date', 'group', 'display'] as const;

const spec = fc.record({
  type: fc.constantFrom(...types),
  text: words,
  prefix: fc.option(words, { nil: undefined }),
  /** 0: beside the one before; 1: inside it; 2: one level up. */
  place: fc.constantFrom(0, 0, 1, 1, 2),
  answers: fc.array(fc.record({ kind: fc.constantFrom('coding', 'coding', 'string', 'integer', 'date'), words }), {
    minLength: 1,
    maxLength: 4,
  }),
  weights: fc.constantFrom('none', 'whole', 'decimal', 'some'),
  bounds: fc.option(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 6, max: 20 })), { nil: undefined }),
  required: fc.boolean(),
  tests: fc.array(fc.record({ of: fc.nat(), operator: fc.nat(), value: fc.nat() }), { maxLength: 3 }),
  behaviour: fc.constantFrom('all', 'any'),
});
type Spec = typeof spec extends fc.Arbitrary<infer Drawn> ? Drawn : never;

type Earlier = { readonly linkId: string; readonly type: string; readonly answers: readonly Element[] };

export const anyFile: fc.Arbitrary<Element> = fc
  .record({
    specs: fc.array(spec, { minLength: 1, maxLength: 12 }),
    languages: fc.subarray(['cy', 'pt-BR']),
    named: fc.boolean(),
    copyright: words,
  })
  .map(({ specs, languages, named, copyright }) => {
    const said = (name: string, text: string) => {
      const line = `x${text}`.replace(/\s+/g, ' ').trim();
      return {
        [name]: line,
        ...(languages.length === 0
          ? {}
          : { [`_${name}`]: inLanguages(Object.fromEntries(languages.map((tag) => [tag, `${tag} ${line}`]))) }),
      };
    };
    const top: Element[] = [];
    const above: Element[][] = [top];
    const earlier: Earlier[] = [];
    for (const [number, drawn] of specs.entries()) {
      const linkId = `${drawn.type}.${number}`;
      const answers = drawn.answers.map((answer, place) => optionOf(answer, { place, drawn, said }));
      const item: Element = {
        linkId,
        type: drawn.type,
        ...said('text', drawn.text),
        ...(drawn.prefix === undefined ? {} : { prefix: `x${drawn.prefix}`.trim() }),
        ...partsOf(drawn, answers),
        ...conditionOf(drawn, earlier),
      };
      if (drawn.place === 2 && above.length > 1) above.pop();
      const beside = above.at(-1) ?? top;
      const host = beside.at(-1);
      if (drawn.place === 1 && host !== undefined && host['type'] !== 'display') {
        const inside = (host['item'] as Element[] | undefined) ?? [];
        host['item'] = inside;
        inside.push(item);
        above.push(inside);
      } else beside.push(item);
      if (drawn.type !== 'group' && drawn.type !== 'display') earlier.push({ linkId, type: drawn.type, answers });
    }
    withoutEmptyGroups(top);
    return fileWith(top, {
      ...said('title', 'Drawn'),
      ...(named ? { version: '1.2.3-draft', publisher: 'Chance' } : { url: undefined, version: '4.5.6' }),
      copyright: `© ${copyright}`,
    });
  });

function optionOf(
  { kind, words: text }: Spec['answers'][number],
  { place, drawn, said }: { readonly place: number; readonly drawn: Spec; readonly said: (name: string, text: string) => Element },
): Element {
  const weight = { none: undefined, whole: place * 2, decimal: place / 4 + 0.5, some: place === 0 ? 3 : undefined }[drawn.weights];
  const weighed = weight === undefined ? {} : { extension: [{ url: place % 2 === 0 ? ordinalUrl : weightUrl, valueDecimal: weight }] };
  const label = `${place} ${text}`;
  switch (kind) {
    case 'coding':
      return { ...weighed, valueCoding: { system: 'urn:s', code: `c${place}`, ...said('display', label) } };
    case 'string':
      return { ...weighed, ...said('valueString', label) };
    case 'integer':
      return { ...weighed, valueInteger: place * 10 };
    case 'date':
      return { ...weighed, valueDate: `2026-01-0${place + 1}` };
  }
}

function partsOf({ type, bounds, required }: Spec, answers: readonly Element[]): Element {
  const asked = required && type !== 'display' && type !== 'group' ? { required: true } : {};
  if (type === 'choice') return { ...asked, answerOption: answers };
  if (type === 'string' || type === 'text') return { ...asked, ...(bounds === undefined ? {} : { maxLength: bounds[1] }) };
  if ((type !== 'integer' && type !== 'decimal') || bounds === undefined) return asked;
  const value = type === 'integer' ? 'valueInteger' : 'valueDecimal';
  const [min, max] = bounds;
  return {
    ...asked,
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/minValue', [value]: min },
      { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', [value]: type === 'integer' ? max : max + 0.5 },
    ],
  };
}

function conditionOf({ tests, behaviour }: Spec, earlier: readonly Earlier[]): Element {
  if (tests.length === 0 || earlier.length === 0) return {};
  const enableWhen = tests.map(({ of, operator, value }) => testOf(earlier[of % earlier.length]!, operator, value));
  return { enableWhen, ...(enableWhen.length > 1 ? { enableBehavior: behaviour } : {}) };
}

function testOf({ linkId, type, answers }: Earlier, operator: number, value: number): Element {
  const pick = <Operator>(operators: readonly Operator[]) => operators[operator % operators.length];
  const equal = pick(['=', '!=']);
  const ordered = pick(['=', '!=', '>', '<', '>=', '<=']);
  if (operator % 5 === 0) return { question: linkId, operator: 'exists', answerBoolean: value % 2 === 0 };
  switch (type) {
    case 'boolean':
      return { question: linkId, operator: equal, answerBoolean: value % 2 === 0 };
    case 'integer':
      return { question: linkId, operator: ordered, answerInteger: value % 7 };
    case 'decimal':
      return { question: linkId, operator: ordered, answerDecimal: (value % 7) + 0.5 };
    case 'date':
      return { question: linkId, operator: ordered, answerDate: `2026-01-0${(value % 9) + 1}` };
    case 'choice':
      return { question: linkId, operator: equal, ...answerOf(answers[value % answers.length]!) };
    default:
      return { question: linkId, operator: equal, answerString: `word ${value % 3}` };
  }
}

function answerOf(option: Element): Element {
  const { valueCoding, valueString, valueInteger, valueDate } = option;
  if (valueCoding !== undefined) {
    const { system, code } = valueCoding as { readonly system: string; readonly code: string };
    return { answerCoding: { system, code } };
  }
  if (valueString !== undefined) return { answerString: valueString };
  return valueInteger === undefined ? { answerDate: valueDate } : { answerInteger: valueInteger };
}

function withoutEmptyGroups(items: Element[]): void {
  for (let place = items.length - 1; place >= 0; place -= 1) {
    const inside = items[place]?.['item'] as Element[] | undefined;
    if (inside !== undefined) withoutEmptyGroups(inside);
    if (items[place]?.['type'] === 'group' && (inside === undefined || inside.length === 0)) items.splice(place, 1);
    else if (inside?.length === 0) delete items[place]?.['item'];
  }
}
