import { checkParts, type Found } from './elements.ts';
import { isObject, objectsIn, textIn, type Json, type JsonObject } from './json.ts';
import { knownValueSets } from './known-value-sets.ts';
import { weightExtensions, weightOn, type ReadOption } from './option.ts';
import { quotedPiece, type Report } from './report.ts';
import { saidAt, withDesignations } from './said.ts';

/** Answers from a value set: one that the file contains, or one of the few that FHIR itself defines. */

export type ValueSetNamed = {
  readonly questionnaire: JsonObject;
  readonly language: string;
  readonly url: Json;
  readonly path: string;
  readonly called: string;
};

/** The answers in their order; undefined when they cannot all be shown, which is then reported. */
export function valueSetOptions(
  { questionnaire, language, url, path, called }: ValueSetNamed,
  report: Report,
): readonly ReadOption[] | undefined {
  const name = textIn(url) ?? '';
  const known = Object.hasOwn(knownValueSets, name) ? knownValueSets[name] : undefined;
  if (known !== undefined) {
    if (/^en(-|$)/.test(language)) return known.map((answer) => knownOption(answer, path));
    report.refuse(path, `has words in English only, and this file is in another language (${called})`);
    return undefined;
  }
  const contained = objectsIn(questionnaire['contained']);
  const place = name.startsWith('#') ? contained.findIndex((one) => one['resourceType'] === 'ValueSet' && one['id'] === name.slice(1)) : -1;
  const valueSet = contained[place];
  if (valueSet === undefined) {
    report.refuse(path, `the answers ${quotedPiece(name)} are not in this file, and nothing is fetched (${called})`);
    return undefined;
  }
  return composedOptions({ element: valueSet, path: `Questionnaire.contained[${place}]` }, { contained, called }, report);
}

type Surroundings = { readonly contained: readonly JsonObject[]; readonly called: string };

function composedOptions({ element, path }: Found, around: Surroundings, report: Report): readonly ReadOption[] | undefined {
  const compose = element['compose'];
  const includes = isObject(compose) ? objectsIn(compose['include']) : [];
  if (!isObject(compose) || includes.length === 0 || compose['exclude'] !== undefined) {
    report.refuse(path, `does not list its answers by compose.include alone (${around.called})`);
    return undefined;
  }
  const parts = includes.map((include, place) =>
    includedOptions({ element: include, path: `${path}.compose.include[${place}]` }, around, report),
  );
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? whole.flat() : undefined;
}

function includedOptions({ element, path }: Found, { contained, called }: Surroundings, report: Report): readonly ReadOption[] | undefined {
  const system = textIn(element['system']);
  if (element['filter'] !== undefined || element['valueSet'] !== undefined || system === undefined) {
    report.refuse(path, `chooses its answers by a rule, or from elsewhere (${called})`);
    return undefined;
  }
  const place = contained.findIndex((one) => one['resourceType'] === 'CodeSystem' && one['url'] === system);
  const defined = place === -1 ? [] : flatConcepts(contained[place]?.['concept'], `Questionnaire.contained[${place}]`);
  const listed = objectsIn(element['concept']).map((concept, at) => ({ element: concept, path: `${path}.concept[${at}]` }));
  if (listed.length === 0 && defined.length === 0) {
    report.refuse(path, `names a whole code system that is not in this file (${called})`);
    return undefined;
  }
  // The first of several with one code, as a search through the list would find it.
  const byCode = new Map(defined.toReversed().map((one) => [one.element['code'], one] as const));
  const options = (listed.length === 0 ? defined : listed).map((concept) => {
    const definition = byCode.get(concept.element['code']);
    return conceptOption({ concept, definition, system, called }, report);
  });
  const whole = options.filter((option) => option !== undefined);
  return whole.length === options.length ? whole : undefined;
}

type ConceptFound = {
  readonly concept: Found;
  /** The same concept in the code system, for words and weights that the list leaves out. */
  readonly definition: Found | undefined;
  readonly system: string;
  readonly called: string;
};

const conceptParts = ['code', 'display', 'definition', 'designation', 'property', 'concept'];

function conceptOption({ concept, definition, system, called }: ConceptFound, report: Report): ReadOption | undefined {
  for (const found of definition === undefined ? [concept] : [concept, definition]) {
    checkParts(found, { parts: conceptParts, read: weightExtensions, called }, report);
  }
  const code = textIn(concept.element['code']);
  const source = textIn(concept.element['display']) === undefined ? (definition ?? concept) : concept;
  const said = saidAt(source, 'display', report);
  if (code === undefined || said === undefined) {
    report.refuse(concept.path, code === undefined ? `has no code (${called})` : 'has no display, and a code is no words for a person');
    return undefined;
  }
  const weight = weightOn([concept.element], concept.path, report) ?? weightOn([definition?.element], definition?.path ?? '', report);
  return {
    from: { kind: 'coding', system, code, display: said.text },
    said: withDesignations(said, source.element, report),
    weight,
    path: concept.path,
  };
}

function flatConcepts(concepts: Json | undefined, path: string): readonly Found[] {
  return objectsIn(concepts).flatMap((element, place) => {
    const here = `${path}.concept[${place}]`;
    return [{ element, path: here }, ...flatConcepts(element['concept'], here)];
  });
}

function knownOption(
  { system, code, display }: { readonly system: string; readonly code: string; readonly display: string },
  path: string,
): ReadOption {
  return {
    from: { kind: 'coding', system, code, display },
    said: { text: display, path, translations: new Map() },
    weight: undefined,
    path,
  };
}
