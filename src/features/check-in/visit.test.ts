import { describe, expect, it } from 'vitest';

import { newPlan } from '#domain/plan/plan.ts';
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

  it('asks anew on the day that was chosen, and lets the choice be changed until then', () => {
    const put: CheckIn = { id: 'c', day: 3, dueOn: '2026-11-04', answer: 'not-now', next: 'later', laterOn: '2026-11-12', at };
    expect(visitOf(kept('2026-11-04', [put]), '3')).toMatchObject({ day: 3, before: put, nextDue: '2026-11-12' });
    expect(visitOf(kept('2026-11-11', [put]), null)).toBeUndefined();
    expect(visitOf(kept('2026-11-12', [put]), null)).toMatchObject({ day: 3, dueOn: '2026-11-12', before: undefined });
  });

  it('asks about a booked day once it is over, whatever day the address names, and not again after the answer', () => {
    const plan = { ...newPlan(at), step: 'go', bookedFor: '2026-11-09' };
    const answered: CheckIn = { id: 'c', day: 7, dueOn: '2026-11-10', answer: 'did-it', at };
    expect(visitOf({ ...kept('2026-11-09'), plan }, null)).toMatchObject({ day: 7, about: 'step', nextDue: '2026-11-10' });
    expect(visitOf({ ...kept('2026-11-10'), plan }, '1')).toMatchObject({ day: 7, about: 'wait', dueOn: '2026-11-10', before: undefined });
    expect(visitOf(kept('2026-11-10', [answered]), '7')).toMatchObject({ day: 7, about: 'step', before: answered });
    expect(visitOf({ ...kept('2026-11-10'), plan, checkInsOn: false }, null)).toBeUndefined();
    const unsigned = { ...kept('2026-11-10', [{ ...answered, day: 1 }]), progress: newProgress(1) };
    expect(visitOf({ ...unsigned, checkIns: [], plan }, null)).toMatchObject({ day: 1, about: 'wait' });
    expect(visitOf(unsigned, '1')).toMatchObject({ day: 1, about: 'step', before: { id: 'c' } });
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
  const empty: StoryInput = {
    stories: [],
    answer: 'not-yet',
    earlier: [],
    choices: {},
    settings: {},
    readings: [],
    pieces: [],
    today: '2026-11-23',
  };
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

  it('offers another story at every check-in, read or not, and one again only when none is left', () => {
    const stories = [story('a'), bad, story('b'), story('c')];
    const row = (day: CheckIn['day'], answer: CheckIn['answer']): CheckIn => ({
      id: `c${day}`,
      day,
      dueOn: `2026-11-${10 + day}`,
      answer,
      at,
    });
    const answers = ['went-badly', 'not-yet', 'went-badly', 'tried'] as const;
    const rows = answers.map((answer, nth) => row(([1, 3, 7, 14] as const)[nth] ?? 1, answer));
    const offered = answers.map((answer, nth) => fresh({ stories, answer, earlier: rows.slice(0, nth).toReversed() })?.story.id);
    expect(offered).toEqual(['bad', 'a', 'b', 'c']);
    expect(fresh({ stories, earlier: rows })?.story.id).toBe('a');
    const hidden = fresh({ stories, earlier: rows.slice(0, 1), settings: { hiddenTopics: ['low-mood'] } });
    expect(hidden).toBeUndefined();
  });

  it('passes over what was read since, and over what was offered before it', () => {
    const stories = ['a', 'b', 'c', 'd'].map((id) => story(id));
    const earlier: readonly CheckIn[] = [{ id: 'c', day: 1, dueOn: '2026-11-02', answer: 'not-yet', at }];
    expect(fresh({ stories, earlier })?.story.id).toBe('b');
    const reading: Reading = { id: 'r', story: 'a', version: '1.0.0', at, finished: true };
    expect(fresh({ stories, earlier, readings: [reading] })?.story.id).toBe('c');
  });

  it('does not offer the story of the path again', () => {
    expect(fresh({ stories: [story('one')], choices: { story: 'one' } })).toBeUndefined();
  });
});
