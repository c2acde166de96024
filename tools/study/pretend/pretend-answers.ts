import { pick, type Draw } from '#domain/random/seeded.ts';
import { accepts, itemsNow, optionsOf, type Occasion } from '#domain/questionnaire/progress.ts';
import type { Item, Questionnaire, QuestionnaireFacts } from '#domain/questionnaire/schema.ts';
import { currentAnswers, finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import { sittingIdOf } from '#domain/questionnaire/flow.ts';
import type { AnswerState, Moment, Sitting } from '#domain/record/schema.ts';
import { addDays, dayOf, type Day } from '#domain/time/day.ts';
import { epochOf, momentAt } from '#domain/time/moment.ts';

/** Words nobody said, with what breaks files that were made carelessly. */
const pretendTexts: readonly string[] = ['pretend words', 'pretend, with "quotes"', '=1+1 pretend', 'שלום pretend', '🪨 pretend'];

export type Asked = {
  readonly questionnaire: Questionnaire;
  readonly wave: Occasion;
  readonly at: Moment;
  readonly due?: { readonly dueOn: Day; readonly late: boolean };
};

/** Most questions get an answer; some are declined, left out, do not apply, or are corrected on the way. */
export class PretendPen {
  readonly #draw: Draw;
  /** Digests take a while to work out and depend on the questionnaire alone. */
  readonly #blank = new Map<Questionnaire, Sitting>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** One finished sitting. Every answer is one that the screen would have taken, or this throws. */
  fillIn({ questionnaire, wave, at, due }: Asked): Sitting {
    const { facts } = questionnaire;
    const start = { ...this.#blankOf(questionnaire), id: sittingIdOf(wave.id, facts), wave: wave.id, startedAt: at, ...due };
    let sitting: Sitting = start;
    let seconds = 0;
    // Asked one by one: an answer can call up the next question or take it away.
    for (let place = 0; ; place += 1) {
      const item = itemsNow({ facts, way: 'whole', wave, answers: currentAnswers(sitting) })[place];
      if (item === undefined) break;
      seconds += 2 + Math.floor(this.#draw() * 20);
      const now = later(at, seconds);
      sitting = showItem(sitting, item.id);
      for (const state of this.#statesFor(facts, item, dayOf(at))) {
        if (!accepts(facts, item, state)) throw new Error(`${facts.id}: ${item.id} would not take what was said to it`);
        sitting = recordAnswer(sitting, { item: item.id, state, at: now });
      }
    }
    return finishSitting(sitting, facts, later(at, seconds + 5));
  }

  #blankOf(questionnaire: Questionnaire): Sitting {
    const known = this.#blank.get(questionnaire);
    if (known !== undefined) return known;
    const at = momentAt(0, 0);
    const blank = startSitting({ id: 'blank', wave: 'blank', questionnaire, at });
    this.#blank.set(questionnaire, blank);
    return blank;
  }

  #statesFor(facts: QuestionnaireFacts, item: Item, today: Day): readonly AnswerState[] {
    const chance = this.#draw();
    if (chance < 0.05) return [];
    if (chance < 0.1) return [{ kind: 'declined' }];
    if (chance < 0.2 && item.mayNotApply === true) return [{ kind: 'not-applicable' }];
    const first = this.#valueFor(facts, item, today);
    return this.#draw() < 0.03 ? [first, this.#valueFor(facts, item, today)] : [first];
  }

  #valueFor(facts: QuestionnaireFacts, item: Item, today: Day): AnswerState {
    switch (item.kind) {
      case 'rating':
      case 'yes-no':
      case 'choice':
        return { kind: 'answered', value: pick(optionsOf(facts, item), this.#draw)?.code ?? 0 };
      case 'number':
        return { kind: 'answered', value: numberFor(item, this.#draw()) };
      case 'date':
        return { kind: 'answered', value: addDays(today, -Math.floor(this.#draw() * 60)) };
      case 'text':
        return { kind: 'answered', value: textFor(item, pick(pretendTexts, this.#draw) ?? '') };
    }
  }
}

/** Short items take the start of it; the picture signs are left out of those, for half of one is no text. */
function textFor({ maxLength = Infinity }: Item, text: string): string {
  return text.length <= maxLength ? text : 'pretend words'.slice(0, maxLength).trim();
}

function numberFor({ min = 0, max = min + 100, whole }: Item, fraction: number): number {
  const number = min + fraction * (max - min);
  return whole === true ? Math.round(number) : Math.round(number * 10) / 10 < min ? min : Math.min(Math.round(number * 10) / 10, max);
}

function later(moment: Moment, seconds: number): Moment {
  return momentAt(epochOf(moment) + seconds * 1000, moment.offset);
}
