import { describe, expect, it } from 'vitest';

import { agePicks, concernPicks, facetsWithoutPick, factPicks, isPick, picksFor, picksMet } from './like-me.ts';
import { ageBandSchema, concernSchema, type StoryCard } from './schema.ts';

type Who = Pick<StoryCard, 'narrator' | 'concerns'>;

const ifrah: Who = {
  narrator: { age: '16-24', gender: 'woman', place: 'city', facets: ['young-carer', 'muslim', 'somali-family', 'chess'] },
  concerns: ['anxiety'],
};

describe('what can be picked', () => {
  it('has every age and every concern, and no name twice', () => {
    expect(agePicks).toEqual(ageBandSchema.options.map((age) => `age-${age}`));
    expect(concernPicks.toSorted()).toEqual(concernSchema.options.toSorted());
    const all = [...agePicks, ...factPicks, ...concernPicks];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is known again when it was kept, and other words are not', () => {
    expect(['age-65-plus', 'carer', 'grief'].every(isPick)).toBe(true);
    expect(['young-carer', '', 'age-99'].some(isPick)).toBe(false);
  });
});

describe('a story', () => {
  it('answers to age, facts in plain words, and concerns', () => {
    expect(picksFor(ifrah)).toEqual(['age-16-24', 'woman', 'carer', 'roots', 'faith', 'anxiety']);
  });

  it.each(['churchgoing-family', 'far-from-family', 'first-in-family'])('is not from elsewhere for %s', (facet) => {
    expect(picksFor({ ...ifrah, narrator: { ...ifrah.narrator, facets: [facet] } })).not.toContain('roots');
  });

  it('is LGBTQ+ when the teller is non-binary, with no tag for it', () => {
    expect(picksFor({ ...ifrah, narrator: { ...ifrah.narrator, gender: 'non-binary', facets: [] } })).toContain('lgbt');
  });

  it('says which of the picks it met, in the order they were picked', () => {
    expect(picksMet(ifrah, ['grief', 'anxiety', 'carer'])).toEqual(['anxiety', 'carer']);
    expect(picksMet(ifrah, ['chess'])).toEqual(['chess']);
    expect(picksMet(ifrah, [])).toEqual([]);
  });
});

it('the report hears of tags that nobody can pick', () => {
  expect(facetsWithoutPick(['young-carer', 'somali-family', 'chess'])).toEqual(['chess']);
});
