import { itemsNow, optionsOf, type Occasion } from '#domain/questionnaire/progress.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/schema.ts';
import { sittingIdOf } from '#domain/questionnaire/flow.ts';
import { currentAnswers, finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import { pick, type Draw } from '#domain/random/seeded.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { addDays, dayOf } from '#domain/time/day.ts';
import { epochOf, momentAt } from '#domain/time/moment.ts';

import { awkwardTexts } from './awkward-texts.ts';

/** What pretend people say. Every state, corrections with and without a reason, clocks that jump, and sittings that are left. */

export type Sat = {
  readonly questionnaire: Questionnaire;
  readonly wave: Occasion;
  readonly epochMs: number;
  readonly offset: number;
  readonly due?: Pick<Sitting, 'dueOn' | 'late'>;
  /** Answers everything, with something that counts. */
  readonly whole?: boolean;
  /** Stops in the middle and does not come back. */
  readonly left?: boolean;
};

export function sit({ questionnaire, wave, epochMs, offset, due, whole, left }: Sat, draw: Draw): Sitting {
  const { facts } = questionnaire;
  let ms = epochMs;
  const now = () => momentAt(ms, offset);
  let sitting: Sitting = { ...startSitting({ id: sittingIdOf(wave.id, facts), wave: wave.id, questionnaire, at: now() }), ...due };
  for (let place = 0; ; place += 1) {
    const item = itemsNow({ facts, way: 'whole', wave, answers: currentAnswers(sitting) })[place];
    if (item === undefined || (left === true && place === 4)) break;
    ms += 1000 + Math.floor(draw() * 20_000);
    sitting = showItem(sitting, item.id);
    for (const state of statesFor(questionnaire, item, { draw, whole: whole === true, today: dayOf(now()) })) {
      ms += 800;
      sitting = recordAnswer(sitting, { item: item.id, state, at: now(), reason: draw() < 0.5 ? 'slip' : undefined });
    }
    // Somebody sets the clock of the phone back by an hour.
    if (draw() < 0.01) ms -= 3_600_000;
  }
  if (left === true) return sitting;
  const finished = finishSitting(sitting, facts, momentAt(ms + 5000, offset));
  const first = facts.items.find(({ kind }) => kind === 'rating');
  if (whole === true || first === undefined || draw() > 0.1) return finished;
  return recordAnswer(finished, {
    item: first.id,
    state: { kind: 'declined' },
    at: momentAt(epochOf(finished.finishedAt ?? now()) + 60_000, offset),
    reason: 'thought-again',
  });
}

type How = { readonly draw: Draw; readonly whole: boolean; readonly today: string };

function statesFor(questionnaire: Questionnaire, item: Item, how: How): readonly AnswerState[] {
  const { draw, whole } = how;
  if (whole) return [valueFor(questionnaire, item, how)];
  const chance = draw();
  if (chance < 0.08) return [];
  if (chance < 0.14) return [{ kind: 'declined' }];
  if (chance < 0.28 && item.mayNotApply === true) return [{ kind: 'not-applicable' }];
  if (chance < 0.34) return [valueFor(questionnaire, item, how), { kind: 'declined' }, valueFor(questionnaire, item, how)];
  if (chance < 0.38) return [{ kind: 'declined' }, valueFor(questionnaire, item, how)];
  if (chance < 0.4) return [valueFor(questionnaire, item, how), { kind: 'missing' }];
  return [valueFor(questionnaire, item, how)];
}

const numbers = [0, -20, 1000, 0.1 + 0.2, 1 / 3, 501, -0.5, 999.999_999_9, 1e-7, 42];
const wholeNumbers = [0, -1, 7, 2_147_483_647, 3_000_000_000, 12];

function valueFor({ facts }: Questionnaire, item: Item, { draw, whole, today }: How): AnswerState {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice': {
      const options = optionsOf(facts, item).filter(({ score }) => !whole || score !== null);
      return { kind: 'answered', value: pick(options, draw)?.code ?? 0 };
    }
    case 'number':
      return { kind: 'answered', value: pick(item.whole === true ? wholeNumbers : numbers, draw) ?? 0 };
    case 'date':
      return { kind: 'answered', value: addDays(today, -Math.floor(draw() * 400)) };
    case 'text': {
      const fitting = awkwardTexts.filter((text) => Array.from(text).length <= (item.maxLength ?? Infinity));
      return { kind: 'answered', value: pick(fitting, draw) ?? 'words' };
    }
  }
}
