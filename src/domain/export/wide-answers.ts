import type { StandingState } from '../questionnaire/answers.ts';
import { itemsFor } from '../questionnaire/progress.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import { scoreOf } from '../questionnaire/score.ts';
import { currentAnswers, standingOf } from '../questionnaire/sitting.ts';
import type { Sitting } from '../record/schema.ts';

import type { Asked } from './asked.ts';
import type { Cell } from './csv.ts';
import { bareVariable, itemVariable, scoreVariable, type ScorePart, type Unnamed } from './item-variables.ts';
import { missingCodes } from './missing-codes.ts';
import { plainName } from './names.ts';
import { bareNames, valueCell, valueTypeOf } from './rows.ts';

/** The columns of one questionnaire at one wave. */

export type Draft = {
  /** The name without the wave. */
  readonly stem: string;
  readonly form: string;
  /** Gets its name before others. */
  readonly first: boolean;
  readonly variable: Unnamed;
  readonly cell: Cell;
};

const suffixes = { strict: '', prorated: '_p', answered: '_na', shown: '_ns' } as const satisfies Readonly<Record<ScorePart, string>>;
const parts = ['strict', 'prorated', 'answered', 'shown'] as const;

export function answerDrafts(asked: Asked): readonly Draft[] {
  const { held, sitting } = asked;
  const drafts = [
    ...metaDrafts(asked),
    ...(held === undefined ? [] : heldDrafts(asked, held)),
    ...(sitting === undefined ? [] : bareDrafts(asked, sitting)),
  ];
  return drafts.map((draft) => ({ ...draft, form: asked.questionnaire, variable: { ...draft.variable, wave: asked.wave } }));
}

/** Version, language and words that were seen: empty as long as nothing was. */
function metaDrafts({ questionnaire, sitting }: Asked): readonly Draft[] {
  return [
    ['ver', 'version that was seen; empty: not begun', sitting?.version] as const,
    ['lang', 'language that was seen', sitting?.language] as const,
    ['dig', 'fingerprint of the facts and words that were seen', sitting?.digest] as const,
  ].map(([suffix, means, cell]) => ({
    stem: `${plainName(questionnaire)}_${suffix}`,
    form: questionnaire,
    first: false,
    variable: {
      label: `${questionnaire}: ${means}`,
      short: `${questionnaire} ${suffix}`,
      kind: 'meta',
      type: 'text',
      level: 'nominal',
      questionnaire,
      part: suffix === 'ver' ? 'version' : undefined,
      options: [],
      missing: [],
    },
    cell: cell ?? null,
  }));
}

function heldDrafts({ wave, plan, sitting }: Asked, questionnaire: Questionnaire): readonly Draft[] {
  const { facts } = questionnaire;
  const standing = sitting === undefined ? new Map<string, StandingState>() : standingOf(sitting, facts);
  const asked = plan === undefined ? facts.items : itemsFor(facts, 'whole', { id: wave, kind: plan.kind });
  const counted = new Set(facts.scores.flatMap(({ items }) => items));
  const items = facts.items.filter(
    (item) => asked.includes(item) || counted.has(item.id) || (standing.get(item.id) ?? notShown).kind !== 'not-shown',
  );
  return [
    ...items.map((item) => {
      const variable = itemVariable(questionnaire, item);
      return { ...draftOf(variable), cell: fittingCell(variable, standing.get(item.id) ?? notShown) };
    }),
    ...facts.scores.flatMap((rule) => {
      const result = scoreOf(facts, rule, standing);
      return parts.map((part) => ({ ...draftOf(scoreVariable(questionnaire, rule, part), part), cell: result[part] }));
    }),
  ];
}

/** Items that only the sitting knows: the questionnaire is not held, or never had them. */
function bareDrafts({ questionnaire, version, language, held }: Asked, sitting: Sitting): readonly Draft[] {
  const known = held?.facts.items.map(({ id }) => id) ?? [];
  const answers = currentAnswers(sitting);
  return bareNames(sitting)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const values = sitting.log.flatMap(({ item, after }) => (item === name && after.kind === 'answered' ? [after.value] : []));
      const type = values.every((value) => typeof value === 'number') ? 'number' : 'text';
      const variable = bareVariable({ questionnaire, version, language }, name, type);
      return { ...draftOf(variable), cell: fittingCell(variable, answers.get(name) ?? { kind: 'missing' }) };
    });
}

const notShown: StandingState = { kind: 'not-shown' };

function draftOf(variable: Unnamed, part: ScorePart = 'strict'): Draft {
  return { stem: `${plainName(variable.of ?? '')}${suffixes[part]}`, form: '', first: part === 'strict', variable, cell: null };
}

/**
 * A column has one type. What does not fit, which only a file made by other hands can have brought, counts as missing here; the
 * long file has it as it stands.
 */
function fittingCell({ type }: Unnamed, state: StandingState): Cell {
  const found = valueTypeOf(state, { kind: type === 'date' ? 'date' : type === 'integer' ? 'rating' : 'number' });
  const fits = found === undefined || found === type || type === 'text' || (type === 'number' && found === 'integer');
  if (!fits) return missingCodes.missing;
  if (type === 'text' && state.kind === 'answered') return { freeText: String(state.value) };
  return valueCell(state, { kind: type === 'date' ? 'date' : 'text' });
}
