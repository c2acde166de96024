import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareWords } from './changed-words.ts';
import { soundContribution } from './contribution.test-data.ts';
import { faultOfEdits, inHand, textAt, withAgreedEdits, type EditPlace } from './edits.ts';
import { storyPlaces, type ProposedEdit } from './schema.ts';

const hand = inHand(soundContribution);
const places: readonly EditPlace[] = [
  ...storyPlaces,
  ...soundContribution.story.parts.flatMap((_part, part) => [
    { part, field: 'title' as const },
    { part, field: 'text' as const },
  ]),
];
const edit = (place: EditPlace, after: string): ProposedEdit => ({ place, before: textAt(hand, place) ?? '', after, why: 'why' });
const editsOfAll = fc
  .array(fc.string({ minLength: 1 }), { minLength: places.length, maxLength: places.length })
  .map((texts) => places.map((place, at) => edit(place, texts[at] ?? '')));
const answers = fc.array(fc.constantFrom('agree' as const, 'keep-mine' as const), { minLength: places.length, maxLength: places.length });

describe('proposed edits', () => {
  it('change the places that the teller agreed to, and not a letter elsewhere', () => {
    fc.assert(
      fc.property(editsOfAll, answers, (edits, said) => {
        const done = withAgreedEdits(hand, { edits }, said);
        for (const [at, { place, before, after }] of edits.entries())
          expect(textAt(done, place)).toBe(said[at] === 'agree' ? after : before);
      }),
    );
  });

  it('change nothing without an answer', () => {
    expect(withAgreedEdits(hand, { edits: [edit('story-title', 'Other')] }, [])).toEqual(hand);
  });

  it('take a title away by an empty one', () => {
    const done = withAgreedEdits(hand, { edits: [edit({ part: 0, field: 'title' }, '')] }, ['agree']);
    expect(done.story.parts[0]).toEqual({ text: soundContribution.story.parts[0]?.text });
  });

  it('are not answered when they speak of other words, of a part that is not there, or of one place twice', () => {
    const good = edit('story-title', 'Other');
    expect(faultOfEdits(hand, [good])).toBeUndefined();
    expect(faultOfEdits(hand, [good, { ...good, place: 'short', before: 'x' }])).toEqual({ kind: 'other-story', edit: 1 });
    expect(faultOfEdits(hand, [{ ...good, place: { part: 9, field: 'text' }, before: '' }])).toEqual({ kind: 'other-story', edit: 0 });
    expect(faultOfEdits(hand, [good, good])).toEqual({ kind: 'twice', edit: 1 });
  });

  it('may speak of every place once: the title and the text of each part are places of their own', () => {
    const all = places.map((place) => edit(place, 'Other'));
    expect(faultOfEdits(hand, all)).toBeUndefined();
    for (const one of all) expect(faultOfEdits(hand, [...all, one])).toEqual({ kind: 'twice', edit: all.length });
  });
});

describe('compareWords', () => {
  const text = fc.array(fc.constantFrom('I ', 'told ', 'nobody.\n', 'her ', '  ', 'a'), { maxLength: 30 }).map((words) => words.join(''));
  const whole = (stretches: readonly { readonly text: string }[]) => stretches.map((one) => one.text).join('');
  const same = (stretches: readonly { readonly kind: string; readonly text: string }[]) =>
    stretches.flatMap((one) => (one.kind === 'same' ? [one.text] : [])).join('');

  it('loses no letter of either version, and calls the same what is the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = compareWords(before, after);
        expect(whole(compared.before)).toBe(before);
        expect(whole(compared.after)).toBe(after);
        expect(same(compared.before)).toBe(same(compared.after));
        if (before === after) expect(compared.before.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('marks the words that changed, and no others', () => {
    expect(compareWords('I told Anna on Monday.', 'I told my sister on Monday.')).toEqual({
      before: [
        { kind: 'same', text: 'I told ' },
        { kind: 'changed', text: 'Anna ' },
        { kind: 'same', text: 'on Monday.' },
      ],
      after: [
        { kind: 'same', text: 'I told ' },
        { kind: 'changed', text: 'my sister ' },
        { kind: 'same', text: 'on Monday.' },
      ],
    });
  });

  it('marks very long middles as a whole instead of looking for minutes', () => {
    const [one, other] = ['a '.repeat(5000), 'b '.repeat(5000)];
    expect(compareWords(one, other).before).toEqual([{ kind: 'changed', text: one }]);
  });
});
