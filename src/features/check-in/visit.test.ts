import { describe, expect, it } from 'vitest';

import { newProgress } from '#domain/path/progress.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { DueInput } from '#domain/path/due.ts';
import type { CheckIn, Moment, Reading, Sitting } from '#domain/record/schema.ts';
import type { StoryCard } from '#domain/story/schema.ts';

import { freshStory, visitOf, type StoryInput } from './visit.ts';

const at: Moment = { utc: '2026-11-01T10:00:00.000Z', offset: 0 };

function kept(today: string, checkIns: readonly CheckIn[] = []): DueInput {
  return {
    schedule: ownSchedule,
    progress: { ...newProgress(1), placed: [{ stone: 'plan', at }] },
    plan: undefined,
    sittings: [],
    checkIns,
    today,
  };
}

describe('visitOf', () => {
  it('takes the day that the address names, with the day it was due', () => {
    expect(visitOf(kept('2026-11-20'), '3')).toMatchObject({ day: 3, dueOn: '2026-11-04', before: undefined });
  });

  it('takes the day that is due when the address names none, or nonsense', () => {
    expect(visitOf(kept('2026-11-04'), null)).toMatchObject({ day: 3, nextDue: '2026-11-08' });
    expect(visitOf(kept('2026-11-04'), '5')).toMatchObject({ day: 3 });
  });

  it('never takes a day that is still to come', () => {
    expect(visitOf(kept('2026-11-04'), '14')).toMatchObject({ day: 3 });
  });

  it('knows when the questions of a follow-up wait on the same day', () => {
    const sitting: Sitting = {
      id: 's',
      questionnaire: 'hsi',
      version: '1.0.0',
      wave: 'pre',
      language: 'en',
      digest: 'd',
      shown: [],
      log: [],
      startedAt: at,
      finishedAt: at,
    };
    expect(visitOf({ ...kept('2026-11-15'), sittings: [sitting] }, null)).toMatchObject({ day: 14, followUp: { id: 'w2' } });
    expect(visitOf({ ...kept('2026-11-04'), sittings: [sitting] }, null)).toMatchObject({ day: 3, followUp: undefined });
  });

  it('finds the earlier answer again', () => {
    const answered: CheckIn = { id: 'c', day: 3, dueOn: '2026-11-04', answer: 'tried', at };
    expect(visitOf(kept('2026-11-05', [answered]), '3')).toMatchObject({ before: answered });
  });

  it('has nothing to ask without a plan, before the first day, and when all is answered', () => {
    expect(visitOf({ ...kept('2026-11-20'), progress: newProgress(1) }, '3')).toBeUndefined();
    expect(visitOf(kept('2026-11-01'), null)).toBeUndefined();
    expect(visitOf(kept('2026-11-20', [{ id: 'c', day: 14, dueOn: '2026-11-15', answer: 'not-now', at }]), null)).toBeUndefined();
  });
});

function story(id: string, facts: Partial<StoryCard> = {}): StoryCard {
  return {
    id,
    version: '1.0.0',
    provenance: 'composite',
    originalLanguage: 'en',
    minutes: 3,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    concerns: ['low-mood'],
    genre: 'endeavour',
    position: 'within',
    trajectory: 'upward',
    shape: 'letter',
    turningPoint: 2,
    firstHelp: 'friend',
    helpUsed: ['friend'],
    firstTryWentBadly: false,
    barriers: ['burden'],
    branch: 'both',
    hope: 4,
    contentNotes: [],
    writtenOn: '2026-11-01',
    checkDue: '2027-11-01',
    reviews: [],
    withdrawn: false,
    title: id,
    oneLine: id,
    from: id,
    firstWords: id,
    language: 'en',
    ...facts,
  };
}

function fresh(wish: Partial<StoryInput>) {
  const empty: StoryInput = { stories: [], answer: 'not-yet', choices: {}, settings: {}, readings: [], pieces: [], today: '2026-11-23' };
  return freshStory({ ...empty, ...wish });
}

describe('freshStory', () => {
  const bad = story('bad', { firstTryWentBadly: true, barriers: ['ashamed'] });

  it('prefers somebody whose first try went badly after a try that went badly', () => {
    const stories = [story('near'), bad];
    expect(fresh({ stories, answer: 'went-badly', choices: { barrier: 'burden' } })).toMatchObject({
      story: { id: 'bad' },
      alsoWentBadly: true,
    });
    expect(fresh({ stories, answer: 'not-yet', choices: { barrier: 'burden' } })).toMatchObject({
      story: { id: 'near' },
      alsoWentBadly: false,
    });
  });

  it('falls back to another story when those were read', () => {
    const reading: Reading = { id: 'r', story: 'bad', version: '1.0.0', at, finished: true };
    expect(fresh({ stories: [bad, story('near')], answer: 'went-badly', readings: [reading] })).toMatchObject({
      story: { id: 'near' },
      alsoWentBadly: false,
    });
  });

  it('does not offer the story of the path again', () => {
    expect(fresh({ stories: [story('one')], choices: { story: 'one' } })).toBeUndefined();
  });
});
