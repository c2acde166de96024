import { describe, expect, it } from 'vitest';

import type { StoryCard } from '#domain/story/schema.ts';

import { finderOf, soundsUrgent } from './finder.ts';

const ifrah = {
  id: 'late',
  title: 'Reason for being late',
  oneLine: 'A voice note to my cousin.',
  from: 'From Ifrah, 17',
  concerns: ['anxiety'],
  barriers: ['burden'],
  narrator: { age: '16-24', gender: 'woman', place: 'city', facets: ['young-carer', 'sixth-form'] },
} as unknown as StoryCard;
const other = {
  ...ifrah,
  id: 'other',
  title: 'Elsewhere',
  oneLine: 'x',
  from: 'y',
  concerns: ['grief'],
  barriers: [],
  narrator: { age: '45-64', gender: 'man', place: 'town', facets: [] },
} as unknown as StoryCard;

const find = finderOf([ifrah, other], [{ id: 'burden', name: 'I do not want to be a burden', keywords: ['bother'] }], {
  concern: (concern) => (concern === 'anxiety' ? 'Worry and panic' : concern),
  also: (concern) => (concern === 'anxiety' ? 'nervous' : ''),
  pick: (pick) => (pick === 'carer' ? 'Looks after somebody' : pick),
});

describe('the finder', () => {
  it.each(['late', 'cousin', 'ifrah', 'panic', 'nervuos', 'burdon', 'bother', 'looks after', 'sixth form', 'young carer'])(
    'finds the story by %j',
    (query) => expect(find(query)).toEqual(['late']),
  );

  it('finds nothing by what the story is not', () => expect(find('widowed')).toEqual([]));
});

describe('what sounds like danger', () => {
  const urgent = 'suicide suicidal die dying kill harm hurt cutting';
  it.each(['suicide', 'suicidle', 'I want to die', 'self-harm', 'KILL myself'])('is %j', (query) => {
    expect(soundsUrgent(query, urgent)).toBe(true);
  });
  it.each(['', 'diet', 'dig', 'night', 'hard', 'suit', 'my skill'])('is not %j', (query) => {
    expect(soundsUrgent(query, urgent)).toBe(false);
  });
});
