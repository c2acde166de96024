import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RehearsalWords, ReplyMood } from '#domain/rehearsal/schema.ts';
import { beginTalk, sayLine, saidSoFar, stopTalk, talkNow, type Talk } from '#domain/rehearsal/talk.ts';

type Replies = RehearsalWords['replies']['dismissive'];

function repliesOf(count: number): Replies {
  return {
    close: 'The close.',
    secondLine: 'A second line.',
    turns: Array.from({ length: count }, (_, nth) => ({
      says: `Reply ${nth + 1}`,
      ...(nth === 1 ? { aside: 'A quiet note' } : {}),
      options: [`Option ${nth + 1} a`, `Option ${nth + 1} b`],
    })),
  };
}

const three: Pick<RehearsalWords, 'replies'> = { replies: { warm: repliesOf(2), awkward: repliesOf(3), dismissive: repliesOf(5) } };
const mood = fc.constantFrom<ReplyMood>('warm', 'awkward', 'dismissive');

describe('a talk', () => {
  it('begins with the person’s line, the first reply and their turn', () => {
    const talk = beginTalk('warm', 'My line');
    expect(saidSoFar(talk, three)).toEqual([
      { who: 'me', words: 'My line' },
      { who: 'other', words: 'Reply 1' },
    ]);
    expect(talkNow(talk, three)).toEqual({ kind: 'answer', turn: 1, options: ['Option 1 a', 'Option 1 b'] });
  });

  it('takes own words as they are, without the spaces around them', () => {
    const talk = sayLine(beginTalk('warm', 'My line'), three, '  What I  say.\n');
    expect(saidSoFar(talk, three)).toEqual([
      { who: 'me', words: 'My line' },
      { who: 'other', words: 'Reply 1' },
      { who: 'me', words: 'What I  say.' },
      { who: 'other', words: 'Reply 2', aside: 'A quiet note' },
    ]);
  });

  it('closes after the last answer, and hears nothing more', () => {
    const talk = sayLine(sayLine(beginTalk('warm', 'My line'), three, 'One'), three, 'Two');
    expect(talkNow(talk, three)).toEqual({ kind: 'closed', words: 'The close.' });
    expect(sayLine(talk, three, 'Three')).toBe(talk);
    expect(saidSoFar(talk, three).at(-1)).toEqual({ who: 'me', words: 'Two' });
  });

  it('can be stopped at any turn', () => {
    const talk = stopTalk(beginTalk('dismissive', 'My line'));
    expect(talkNow(talk, three).kind).toBe('closed');
    expect(sayLine(talk, three, 'More')).toBe(talk);
  });

  it('does not take silence for an answer', () => {
    const talk = beginTalk('awkward', 'My line');
    expect(sayLine(talk, three, ' \n ')).toBe(talk);
  });

  it('always comes to its close: six lines of the person at most, however long the content is', () => {
    fc.assert(
      fc.property(mood, fc.integer({ min: 2, max: 12 }), fc.array(fc.string(), { maxLength: 20 }), (how, length, lines) => {
        const content = { replies: { warm: repliesOf(length), awkward: repliesOf(length), dismissive: repliesOf(length) } };
        const end = lines.reduce<Talk>((talk, words) => sayLine(talk, content, words), beginTalk(how, 'My line'));
        const mine = saidSoFar(end, content).filter(({ who }) => who === 'me');
        const spoken = lines.filter((words) => words.trim() !== '').length;
        expect(mine.length).toBe(1 + Math.min(spoken, length, 5));
        expect(talkNow(end, content).kind).toBe(spoken >= Math.min(length, 5) ? 'closed' : 'answer');
      }),
    );
  });
});
