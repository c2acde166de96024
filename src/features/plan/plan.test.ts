import { describe, expect, it } from 'vitest';

import { changePlan, hasPlan } from '#domain/plan/plan.ts';
import { createInterpreter } from '#i18n/interpreter.ts';

import { ownLines } from './own-lines.ts';
import { textOfRows } from './plan-rows.ts';
import { ifThenWords, stepWords } from './plan-words.ts';
import { asSeen, ownLine, readyChannel, readyWords, standing, unsaid } from './ready-words.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const interpreter = createInterpreter('en');
await interpreter.need(['plan']);
const t = interpreter.i18n.getFixedT('en', 'plan');

const barriers = [
  { id: 'burden', name: 'I do not want to be a burden', feeling: 'I feel I would be a burden', plan: ['ask for ten minutes', 'send it'] },
];

describe('what stands ready', () => {
  it('comes from the picked barrier', () => {
    expect(readyWords({ barrier: 'burden', branch: 'social' }, barriers)).toEqual({
      obstacle: 'I do not want to be a burden',
      feeling: 'I feel I would be a burden',
      acts: ['ask for ten minutes', 'send it'],
      branch: 'social',
    });
  });

  it('is the person’s own words, and no feeling is put into their mouth', () => {
    const ready = readyWords({ barrierOwn: ' My brother would laugh ', branch: 'social' }, barriers);
    expect(ready).toEqual({ obstacle: 'My brother would laugh', feeling: '', acts: [], branch: 'social' });
  });

  it.each([undefined, {}, { barrier: 'gone' }])('is nothing for %j', (choices) => {
    expect(readyWords(choices, barriers)).toEqual({ obstacle: '', feeling: '', acts: [], branch: 'either' });
  });

  it('is kept only where the plan says nothing yet: never over what another window wrote', () => {
    const fields = { step: 'call', place: '', day: undefined };
    expect(unsaid(undefined, fields)).toEqual({ step: 'call', place: '' });
    const plan = changePlan(undefined, { step: 'write a letter' }, at);
    expect(unsaid(plan, fields)).toEqual({ place: '' });
    expect(unsaid(changePlan(plan, asSeen({ place: '' }), at), fields)).toEqual({});
  });

  it('does not come back into a field that the person emptied', () => {
    const ready = 'I do not want to be a burden';
    const seen = changePlan(undefined, asSeen({ obstacle: '', place: 'in the car', day: undefined }), at);
    expect(standing(undefined, ready)).toBe(ready);
    expect(standing(changePlan(undefined, {}, at).obstacle, ready)).toBe(ready);
    expect(standing(seen.obstacle, ready)).toBe('');
    expect(standing(seen.place, ready)).toBe('in the car');
    expect(hasPlan(changePlan(undefined, asSeen({ obstacle: '', act: '' }), at))).toBe(false);
  });

  it('offers the person’s own line where the field does not hold it, and a listed one never', () => {
    const own = { barrierOwn: ' My brother would laugh ' };
    expect(ownLine(own, '')).toBe('My brother would laugh');
    expect(ownLine(own, 'I do not want to be a burden')).toBe('My brother would laugh');
    expect(ownLine(own, 'I put it off. My brother would laugh, I think.')).toBe(undefined);
    expect(ownLine({ barrier: 'burden' }, '')).toBe(undefined);
    expect(ownLine({ barrierOwn: ' ' }, '')).toBe(undefined);
    expect(ownLine(undefined, '')).toBe(undefined);
  });

  it('offers own lines as a way the feeling can begin: the named one, then marked ones that still stand there', () => {
    const text = 'I stood outside. I thought they would laugh. I went home.';
    const marks = [{ from: 17, to: 44, as: 'stopped' as const, quote: 'I thought they would laugh.' }];
    const piece = { id: 'p', kind: 'telling' as const, prompt: 'night', text, marks, createdAt: at, changedAt: at };
    expect(ownLines({ barrierOwn: ' My brother would laugh. ' }, [piece])).toEqual([
      'My brother would laugh',
      'I thought they would laugh',
    ]);
    expect(ownLines({ barrier: 'burden' }, [{ ...piece, text: 'All of it is another text.' }])).toEqual([]);
    expect(ownLines({ barrierOwn: 'x'.repeat(121) }, [])).toEqual([]);
  });

  it('names a channel only when one was wished for', () => {
    expect(readyChannel('text')).toBe('text');
    expect(readyChannel('any')).toBe(undefined);
    expect(readyChannel(undefined)).toBe(undefined);
  });
});

describe('the plan in words', () => {
  const plan = changePlan(undefined, { step: 'call the surgery.', feeling: 'my mind goes blank', act: 'read out the first line.' }, at);

  it('says the if-then once both halves are there', () => {
    expect(ifThenWords(t, plan)).toBe('If my mind goes blank, then I will read out the first line.');
    expect(ifThenWords(t, { ...plan, act: '' })).toBe(undefined);
  });

  it.each([
    [{}, 'call the surgery.'],
    [{ place: 'in the car' }, 'call the surgery. Where: in the car.'],
    [{ day: '2026-11-26' }, 'On Thursday 26 November: call the surgery.'],
    [{ day: '2026-11-26', time: '10:30' }, 'On Thursday 26 November at 10:30: call the surgery.'],
    [{ day: '2026-11-26', place: 'in the car' }, 'On Thursday 26 November: call the surgery. Where: in the car.'],
    [{ day: '2026-11-26', time: '10:30', place: 'in the car' }, 'On Thursday 26 November at 10:30: call the surgery. Where: in the car.'],
    [{ time: '10:30' }, 'call the surgery.'],
  ])('says %j', (more, sentence) => {
    expect(stepWords(t, 'en', { ...plan, ...more })).toBe(sentence);
  });

  it('is copied as what was decided, and nothing that was left open', () => {
    const rows = [
      { id: 'step', name: 'My step', value: 'call.', screen: 'when' },
      { id: 'wish', name: 'What I would like', value: '', screen: 'wish' },
      { id: 'signed', name: 'Signed', value: 'D., 23 November 2026' },
    ] as const;
    expect(textOfRows(rows)).toBe('My step\ncall.\n\nSigned\nD., 23 November 2026');
  });

  it('says nothing where nothing was decided', () => {
    expect(stepWords(t, 'en', changePlan(undefined, {}, at))).toBe(undefined);
    expect(stepWords(t, 'en', changePlan(undefined, { day: '2026-11-26' }, at))).toBe('On Thursday 26 November: my next step.');
  });
});
