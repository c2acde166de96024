import { localTime } from '../export/asked.ts';
import type { Dataset } from '../export/dataset.ts';
import { scoresOf, type ScoreResult } from '../questionnaire/score.ts';
import type { Questionnaire, ScoreRule } from '../questionnaire/schema.ts';
import type { Sitting } from '../record/schema.ts';

import { answeredSitting, type Answered } from './answered.ts';
import { responseId, steadyId, subjectOf } from './identity.ts';
import { writable, type FhirElement, type FhirResource } from './resource.ts';
import { codeSystems } from './urls.ts';

/**
 * One observation for each score of a sitting. Its value is the strict score, and nothing else: with a gap there is no value.
 * The prorated score and the counts stand in components, so that nobody takes one for the other.
 */
export function scoreObservations(dataset: Dataset, sitting: Sitting, questionnaire: Questionnaire): readonly FhirResource[] {
  const answered = answeredSitting(sitting, questionnaire);
  const results = scoresOf(questionnaire.facts, answered.states);
  return results.flatMap((result) => {
    const rule = questionnaire.facts.scores.find(({ id }) => id === result.id);
    return rule === undefined ? [] : [observation({ dataset, answered, questionnaire, result, rule })];
  });
}

type Scored = {
  readonly dataset: Dataset;
  readonly answered: Answered;
  readonly questionnaire: Questionnaire;
  readonly result: ScoreResult;
  readonly rule: ScoreRule;
};

const statuses = { 'in-progress': 'preliminary', completed: 'final', amended: 'amended' } as const;

function observation({ dataset, answered, questionnaire, result, rule }: Scored): FhirResource {
  const { facts } = questionnaire;
  const response = responseId(dataset, answered.name);
  return writable({
    resourceType: 'Observation',
    id: steadyId(['score', response, rule.id]),
    status: statuses[answered.status],
    category: [{ coding: [{ system: codeSystems.category, code: 'survey', display: 'Survey' }] }],
    code: { coding: [{ system: codeSystems.score, version: facts.version, code: rule.id }], text: rule.id },
    subject: subjectOf(dataset),
    effectiveDateTime: localTime(answered.authored),
    ...scoreValue(result.strict),
    note: [{ text: `Range ${rule.range[0]} to ${rule.range[1]}. Higher means: ${rule.higherMeans}` }],
    method: { text: methodOf(rule, questionnaire, dataset.appVersion) },
    derivedFrom: [{ reference: `QuestionnaireResponse/${response}` }],
    component: [
      { code: componentCode('strict'), ...scoreValue(result.strict) },
      { code: componentCode('prorated'), ...scoreValue(result.prorated) },
      { code: componentCode('answered'), valueInteger: result.answered },
      { code: componentCode('shown'), valueInteger: result.shown },
      { code: componentCode('items'), valueInteger: rule.items.length },
    ],
  });
}

function scoreValue(value: number | null): FhirElement {
  if (value === null) return { dataAbsentReason: { coding: [{ system: codeSystems.absent, code: 'unknown', display: 'Unknown' }] } };
  return { valueQuantity: { value, unit: 'score', system: codeSystems.units, code: '{score}' } };
}

function componentCode(name: string): FhirElement {
  return { coding: [{ system: `${codeSystems.score}:part`, code: name }], text: name };
}

/** Rule and version: the same answers can be scored in another way later, and both have to stay readable. */
function methodOf(rule: ScoreRule, { facts }: Questionnaire, appVersion: string): string {
  return `${rule.method} of ${rule.items.join(', ')}; prorated with up to ${rule.mayMiss} missing; ${facts.id} ${facts.version}; Cairn ${appVersion}`;
}
