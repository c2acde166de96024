import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  flowOf,
  fullerOf,
  isFirstOfPart,
  nextPlace,
  openPlace,
  placeNamed,
  placesNow,
  positionOf,
  previousPlace,
  sittingIdOf,
  sittingOf,
  type Flow,
  type Place,
} from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import type { Wave } from '#domain/wave/schema.ts';

import { sample } from './sample.test-data.ts';

const noon = momentAt(Date.UTC(2026, 2, 1, 12), 60);

/** A second questionnaire with one item that the short way leaves out, and one that waits for it. */
const second: Questionnaire = {
  ...sample,
  facts: {
    ...sample.facts,
    id: 'second',
    items: [
      { id: 'b1', kind: 'yes-no', options: 'no-yes' },
      { id: 'b2', kind: 'date', standsAlone: true, showWhen: { anyOf: ['b1'], codes: [1] } },
    ],
    scores: [],
  },
};
const questionnaires = [sample, second];
const pre = { id: 'pre', kind: 'baseline' } as const;

function sat(questionnaire: Questionnaire, answers: Readonly<Record<string, AnswerState>>, wave: Wave = 'pre'): Sitting {
  const fresh = startSitting({ id: sittingIdOf(wave, questionnaire.facts), wave, questionnaire, at: noon });
  return Object.entries(answers).reduce((sitting, [item, state]) => recordAnswer(sitting, { item, state, at: noon }), fresh);
}

const value = (code: number): AnswerState => ({ kind: 'answered', value: code });
const ids = (places: readonly Place[]) => places.map((place) => place.item.id);
const whole = (...sittings: readonly Sitting[]): Flow => flowOf({ questionnaires, sittings, wave: pre, way: 'whole' });

describe('placesNow', () => {
  it('strings the questionnaires together in the order given', () => {
    expect(ids(placesNow(whole()))).toEqual(['a1', 'a2', 'a3', 'y1', 'y2', 'y0', 'b1']);
    const turned = flowOf({ questionnaires: questionnaires.toReversed(), sittings: [], wave: pre, way: 'whole' });
    expect(ids(placesNow(turned))).toEqual(['b1', 'a1', 'a2', 'a3', 'y1', 'y2', 'y0']);
  });

  it('leaves out a questionnaire without primary items on the short way', () => {
    expect(ids(placesNow(flowOf({ questionnaires, sittings: [], wave: pre, way: 'short' })))).toEqual(['a1', 'y1']);
  });

  it('asks what an answer opens, in its place', () => {
    expect(ids(placesNow(whole(sat(sample, { y1: value(1) }), sat(second, { b1: value(1) }))))).toEqual([
      'a1',
      'a2',
      'a3',
      'y1',
      'y2',
      'y0',
      'd1',
      'b1',
      'b2',
    ]);
  });

  it('does not mind answers of another wave or another version', () => {
    const older = { ...sat(second, { b1: value(1) }), version: '0.9.0' };
    expect(ids(placesNow(whole(sat(second, { b1: value(1) }, 'post'), older)))).not.toContain('b2');
  });
});

describe('openPlace', () => {
  it('is the first item without any answer, over all questionnaires', () => {
    expect(openPlace(whole())?.item.id).toBe('a1');
    expect(openPlace(whole(sat(sample, { a1: value(1), a2: { kind: 'missing' }, a3: { kind: 'not-applicable' } })))?.item.id).toBe('y1');
    const answered = sat(sample, { a1: value(1), a2: value(1), a3: { kind: 'declined' }, y1: value(0), y2: value(0), y0: value(1) });
    expect(openPlace(whole(answered))).toMatchObject({ questionnaire: { facts: { id: 'second' } }, item: { id: 'b1' } });
    expect(openPlace(whole(answered, sat(second, { b1: value(0) })))).toBeUndefined();
  });
});

describe('nextPlace and previousPlace', () => {
  it('cross from one questionnaire into the other', () => {
    expect(nextPlace(whole(), 'y0')?.item.id).toBe('b1');
    expect(previousPlace(whole(), 'b1')?.item.id).toBe('y0');
  });

  it('begin at the ends, and end there', () => {
    expect(nextPlace(whole())?.item.id).toBe('a1');
    expect(previousPlace(whole())?.item.id).toBe('b1');
    expect(nextPlace(whole(), 'b1')).toBeUndefined();
    expect(previousPlace(whole(), 'a1')).toBeUndefined();
  });

  it('pass over a questionnaire that asks nothing', () => {
    const short = flowOf({ questionnaires: [second, sample, second], sittings: [], wave: pre, way: 'short' });
    expect(nextPlace(short)?.item.id).toBe('a1');
    expect(nextPlace(short, 'y1')).toBeUndefined();
  });

  it('find neighbours of an item whose condition has ceased to hold', () => {
    expect(nextPlace(whole(), 'd1')?.item.id).toBe('b1');
    expect(previousPlace(whole(), 'd1')?.item.id).toBe('y0');
  });

  it('start over for a name that nobody knows', () => {
    expect(nextPlace(whole(), 'gone')?.item.id).toBe('a1');
  });

  it('go through all places, each once, there and back', () => {
    const code = fc.constantFrom(0, 1, 8);
    fc.assert(
      fc.property(code, code, code, (y1, y2, b1) => {
        const flow = whole(sat(sample, { y1: value(y1), y2: value(y2) }), sat(second, { b1: value(b1) }));
        const walked: Place[] = [];
        for (let place = nextPlace(flow); place !== undefined; place = nextPlace(flow, place.item.id)) walked.push(place);
        expect(ids(walked)).toEqual(ids(placesNow(flow)));
        const back: Place[] = [];
        for (let place = previousPlace(flow); place !== undefined; place = previousPlace(flow, place.item.id)) back.push(place);
        expect(ids(back)).toEqual(ids(placesNow(flow)).toReversed());
      }),
    );
  });
});

describe('position', () => {
  it('counts over all questionnaires together', () => {
    expect(positionOf(whole(), 'a1')).toEqual({ at: 1, of: 7 });
    expect(positionOf(whole(), 'b1')).toEqual({ at: 7, of: 7 });
    expect(positionOf(whole(sat(second, { b1: value(1) })), 'b1')).toEqual({ at: 7, of: 8 });
    expect(positionOf(whole(), 'd1')).toEqual({ at: 0, of: 7 });
  });

  it('names only what is asked now', () => {
    expect(placeNamed(whole(), 'b1')?.questionnaire.facts.id).toBe('second');
    expect(placeNamed(whole(), 'd1')).toBeUndefined();
  });

  it('knows where a questionnaire begins', () => {
    const flow = whole();
    expect(ids(placesNow(flow).filter((place) => isFirstOfPart(flow, place)))).toEqual(['a1', 'b1']);
  });
});

describe('sittings', () => {
  it('have an id of their own for each wave, questionnaire and version', () => {
    const all = (['pre', 'post'] as const).flatMap((wave) =>
      questionnaires.flatMap(({ facts }) => [sittingIdOf(wave, facts), sittingIdOf(wave, { ...facts, version: '2.0.0' })]),
    );
    expect(new Set(all).size).toBe(8);
  });

  it('are found by wave, questionnaire and version', () => {
    const kept = [sat(sample, {}), sat(second, {}), sat(second, {}, 'post')];
    expect(sittingOf(kept, 'post', second.facts)).toBe(kept[2]);
    expect(sittingOf(kept, 'post', sample.facts)).toBeUndefined();
    expect(sittingOf(kept, 'pre', { ...sample.facts, version: '2.0.0' })).toBeUndefined();
  });

  it('are never exchanged for a copy that knows less', () => {
    const less = sat(sample, { a1: value(1) });
    const more = sat(sample, { a1: value(1), a2: value(2) });
    expect([fullerOf(less, more), fullerOf(more, less)]).toEqual([more, more]);
    const done = finishSitting(less, sample.facts, noon);
    expect(fullerOf(less, done)).toBe(done);
    expect(fullerOf(done, less)).toBe(done);
    expect(fullerOf(less, { ...less })).toBe(less);
  });
});
