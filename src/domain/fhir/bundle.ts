import { byStart, heldAs, localTime } from '../export/asked.ts';
import type { Dataset, ExportFile } from '../export/dataset.ts';
import { isWithheld } from '../export/participant.ts';
import { singleRatings, type SingleRating } from '../export/single-ratings.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';

import { answeredRating } from './answered.ts';
import { scoreObservations } from './observation-resource.ts';
import { consentResources, patientResource } from './person-resources.ts';
import { questionnaireResource } from './questionnaire-resource.ts';
import type { FhirElement, FhirResource, FhirValue } from './resource.ts';
import { answeredResource, responseResource } from './response-resource.ts';

/** Everything as FHIR R4 (4.0.1): one Bundle, or NDJSON files by type of resource as the Bulk Data export names them. */

export function fhirBundle(dataset: Dataset): ExportFile {
  const resources = fhirResources(dataset);
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: localTime(dataset.madeAt),
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource: pointing(resource) })),
  };
  return { name: 'cairn-fhir.json', type: 'application/fhir+json', text: `${JSON.stringify(bundle, null, 2)}\n` };
}

/** One file for each type there is; an empty file would say nothing. */
export function fhirNdjson(dataset: Dataset): readonly ExportFile[] {
  const resources = fhirResources(dataset);
  const types = [...new Set(resources.map(({ resourceType }) => resourceType))];
  return types.map((type) => ({
    name: `${type}.ndjson`,
    type: 'application/fhir+ndjson',
    text: resources
      .filter(({ resourceType }) => resourceType === type)
      .map((resource) => `${oneLine(resource)}\n`)
      .join(''),
  }));
}

/** The person, the questionnaires with all their languages, every sitting and rating, every score, every line of consent. */
export function fhirResources(dataset: Dataset): readonly FhirResource[] {
  return [
    patientResource(dataset),
    ...byVersion(dataset.questionnaires).map(([first, ...others]) => questionnaireResource(first, others)),
    // Somebody who withdrew, and wants their answers left out, gives none; that they withdrew stands with the person.
    ...(isWithheld(dataset) ? [] : answerResources(dataset)),
    ...consentResources(dataset),
  ];
}

function answerResources(dataset: Dataset): readonly FhirResource[] {
  const { questionnaires } = dataset;
  const sittings = byStart(dataset.sittings).map((sitting) => ({ sitting, held: heldAs(questionnaires, sitting) }));
  return [
    ...sittings.map(({ sitting, held }) => responseResource(dataset, sitting, held)),
    ...singleRatings(dataset).map((rating) => answeredResource(dataset, answeredRating(rating), ratedIn(questionnaires, rating))),
    ...sittings.flatMap(({ sitting, held }) => (held === undefined ? [] : scoreObservations(dataset, sitting, held))),
  ];
}

type Languages = readonly [Questionnaire, ...Questionnaire[]];

function byVersion(questionnaires: readonly Questionnaire[]): readonly Languages[] {
  const found = new Map<string, [Questionnaire, ...Questionnaire[]]>();
  for (const questionnaire of questionnaires) {
    const key = `${questionnaire.facts.id}@${questionnaire.facts.version}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [questionnaire]);
    else if (!known.some(({ language }) => language === questionnaire.language)) known.push(questionnaire);
  }
  return [...found.values()];
}

function ratedIn(questionnaires: readonly Questionnaire[], { questionnaire, seen }: SingleRating): Questionnaire | undefined {
  return seen === undefined ? undefined : heldAs(questionnaires, { questionnaire, ...seen });
}

/** In a bundle whose entries are named by `urn:uuid`, references have to be too, or they lead nowhere. */
function pointing(value: FhirElement): FhirElement {
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      name === 'reference' && typeof entry === 'string' ? `urn:uuid:${entry.replace(/^[A-Za-z]+\//, '')}` : pointingValue(entry),
    ]),
  );
}

function pointingValue(entry: FhirValue | undefined): FhirValue | undefined {
  if (typeof entry !== 'object') return entry;
  if (!Array.isArray(entry)) return pointing(entry as FhirElement);
  return (entry as readonly (FhirElement | string)[]).map((one) =>
    typeof one === 'string' ? one : pointing(one),
  ) as readonly FhirElement[];
}

/** JSON allows these two line ends inside a text as they are, and some readers of lines take them for the end of one. */
function oneLine(resource: FhirResource): string {
  return JSON.stringify(resource).replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
