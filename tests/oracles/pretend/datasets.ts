import { fileURLToPath } from 'node:url';

import { enrolment as sampleEnrolment } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { digestOf } from '#domain/questionnaire/digest.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { pick, seededDraw, type Draw } from '#domain/random/seeded.ts';
import type { Consent, Enrolment, Mood, MoodWord, Reading, Sitting } from '#domain/record/schema.ts';
import { addDays, dayOf } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';
import type { Schedule, WavePlan } from '#domain/wave/schema.ts';
import { compileContent } from '#tools/content/compile.ts';

import { odd } from './odd-questionnaire.ts';
import { sit } from './people.ts';

/** Forty pretend people of one study, with everything that happens in a study. The same at every run. */

const { content } = compileContent(fileURLToPath(new URL('../../../content', import.meta.url)), 'en');
const ratings = new Set(['mood', 'story-feedback']);

export const own: readonly Questionnaire[] = content.questionnaires;
export const earlier: readonly Questionnaire[] = content.earlierQuestionnaires;
/** Everything that is asked at a wave. */
export const asked: readonly Questionnaire[] = [...own.filter(({ facts }) => !ratings.has(facts.id)), odd];
const all = [...own, ...earlier, odd];

const ids = asked.map(({ facts }) => facts.id);
const schedule: Schedule = {
  from: 'baseline',
  waves: [
    { kind: 'baseline', id: 'pre', questionnaires: ids },
    { kind: 'post', id: 'post', questionnaires: ['hsi', 'hsa', 'odd-one'] },
    { kind: 'follow-up', id: 'w2', questionnaires: ['hsb', 'odd-one'], day: 14, early: 2, late: 7 },
    { kind: 'follow-up', id: 'month', questionnaires: ids, day: 31, early: 0, late: 3 },
  ],
};

const dayMs = 86_400_000;
const moodWords: readonly (MoodWord | null)[] = ['rough', 'low', 'so-so', 'okay', 'good', null];
const people = 40;

export const datasets: readonly Dataset[] = Array.from({ length: people }, (_, number) => personOf(number)).flatMap((dataset, number) =>
  number === 7 ? [dataset, secondPhoneOf(dataset)] : [dataset],
);

/** What the first person handed over before, when less had been answered. */
export const earlierExport: Dataset = {
  ...first(),
  sittings: first().sittings.slice(0, 2),
  madeAt: momentAt(Date.parse(first().madeAt.utc) - 90 * dayMs, 0),
};

function first(): Dataset {
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error('there is nobody');
  return dataset;
}

function personOf(number: number): Dataset {
  const draw = seededDraw(1000 + number);
  const joined = Date.UTC(2026, 2, 1, 9) + number * dayMs + Math.floor(draw() * 8 * 3_600_000);
  const offset = pick([0, 60, -300, 345, 840], draw) ?? 0;
  const sittings = sittingsOf(number, { joined, offset, draw });
  const code = `P${String(number).padStart(3, '0')}-QR`;
  const last = Math.max(...sittings.map(({ startedAt }) => Date.parse(startedAt.utc)));
  return {
    // A code that was typed can be anything.
    participant: number === 3 ? '=1+1, "typed"' : code,
    install: `i${number.toString(16).padStart(3, '0')}`,
    appVersion: '0.1.0',
    contentDigest: 'c0ffee',
    madeAt: momentAt(last + 2 * dayMs, offset),
    timeZone: number % 5 === 0 ? '' : 'Europe/London',
    schedule,
    enrolment: enrolmentOf(number, { code, joined, offset }),
    questionnaires: all,
    sittings,
    moods: moodsOf(number, { joined, offset, draw }),
    readings: readingsOf(number, { joined, offset, draw }),
    consents: consentsOf(number, { joined, offset }),
    progress: { way: 'whole', placed: [], skipped: [], at: {}, seed: number },
    checkIns: [],
  };
}

type Life = { readonly joined: number; readonly offset: number; readonly draw: Draw };

function sittingsOf(number: number, { joined, offset, draw }: Life): readonly Sitting[] {
  // Every person but the first few leaves the study at some wave.
  const waves = schedule.waves.slice(0, number < 30 ? 4 : number - 29 > 4 ? 1 : number - 29);
  const whole = number % 10 === 0;
  return waves.flatMap((wave) => {
    const late = wave.kind === 'follow-up' && number % 4 === 1;
    const day = wave.kind === 'follow-up' ? wave.day + (late ? wave.late + 9 : number % 4 === 2 ? -wave.early : 0) : 0;
    const startMs = joined + day * dayMs + (wave.kind === 'post' ? 3_600_000 : 0);
    const due = wave.kind === 'follow-up' ? { dueOn: addDays(dayOf(momentAt(joined, offset)), wave.day), late } : {};
    const left = number % 9 === 5 && wave.id === 'month';
    const sat = versionsOf(number, wave).map((questionnaire, place) =>
      sit({ questionnaire, wave, epochMs: startMs + place * 240_000, offset, due, whole, left: left && place === 2 }, draw),
    );
    return left ? sat.slice(0, 3) : sat;
  });
}

/** Some answered words that are asked no more; one began those and finished the new ones; one saw words that this build does not hold. */
function versionsOf(number: number, { id, questionnaires }: WavePlan): readonly Questionnaire[] {
  const now = questionnaires.flatMap((name) => asked.find(({ facts }) => facts.id === name) ?? []);
  const old = earlier.filter(({ facts }) => questionnaires.includes(facts.id));
  if (id === 'pre' && number === 11) return now.map((one) => old.find(({ facts }) => facts.id === one.facts.id) ?? one);
  if (id === 'pre' && number === 12) return [...now, ...old];
  if (id === 'pre' && number === 13) return now.map((one) => (one === odd ? { ...odd, facts: { ...odd.facts, version: '9.9.9' } } : one));
  return now;
}

function enrolmentOf(number: number, { code, joined, offset }: { code: string; joined: number; offset: number }): Enrolment | undefined {
  if (number === 20) return undefined;
  const { plan } = sampleEnrolment.study;
  const at = momentAt(joined + 20 * dayMs, offset);
  return {
    ...sampleEnrolment,
    id: `e${number}`,
    study: {
      ...sampleEnrolment.study,
      plan: { ...plan, schedule, questionnaires: asked.map(({ facts }) => ({ id: facts.id, version: facts.version })) },
    },
    code,
    joinedAt: momentAt(joined, offset),
    allocation: { arm: 'blue', how: 'sealed', at: momentAt(joined + 3_600_000, offset) },
    earlierCodes: number % 6 === 0 ? ['AAAA-BBBB'] : [],
    ...(number === 15 || number === 16 ? { withdrawal: { at, answersSoFar: number === 15 ? 'may-be-used' : 'not-to-be-used' } } : {}),
  };
}

function moodsOf(number: number, { joined, offset, draw }: Life): readonly Mood[] {
  const seen = seenOf('mood');
  return (['arriving', 'after-telling', 'leaving'] as const).map((when, place) => ({
    id: `m${number}.${place}`,
    when,
    mood: pick(moodWords, draw) ?? null,
    at: momentAt(joined + place * 600_000, offset),
    ...(number % 3 === 0 ? {} : { seen }),
  }));
}

function readingsOf(number: number, { joined, offset, draw }: Life): readonly Reading[] {
  const rated = () => (draw() < 0.3 ? {} : { hope: 1 + Math.floor(draw() * 5) });
  return ['late-bus', 'quiet-kitchen'].slice(0, number % 3).map((story, place) => ({
    id: `r${number}.${place}`,
    story,
    version: '1.0.0',
    at: momentAt(joined + (place + 1) * 1_200_000, offset),
    finished: draw() < 0.7,
    ...rated(),
    learned: 1 + Math.floor(draw() * 5),
    seen: seenOf('story-feedback'),
  }));
}

function seenOf(id: string): { readonly version: string; readonly language: string; readonly digest: string } {
  const questionnaire = own.find(({ facts }) => facts.id === id);
  if (questionnaire === undefined) throw new Error(`content has no ${id}`);
  return { version: questionnaire.facts.version, language: 'en', digest: digestOf(questionnaire) };
}

function consentsOf(number: number, { joined, offset }: Pick<Life, 'joined' | 'offset'>): readonly Consent[] {
  const study = { id: sampleEnrolment.study.plan.id, version: sampleEnrolment.study.plan.version };
  const given = (id: string, days: number, yes: boolean): Consent => ({
    id: `c${number}.${id}`,
    purpose: 'take-part',
    given: yes,
    study,
    textDigest: 'w0rds',
    language: 'en',
    at: momentAt(joined + days * dayMs - 60_000, offset),
  });
  return [given('in', 0, true), ...(number === 15 || number === 16 ? [given('out', 20, false)] : [])];
}

/** The same code on another phone, with other answers. */
function secondPhoneOf(dataset: Dataset): Dataset {
  const draw = seededDraw(77);
  const [baseline] = schedule.waves;
  if (baseline === undefined) return dataset;
  const epochMs = Date.parse(dataset.sittings[0]?.startedAt.utc ?? '') + 3 * dayMs;
  const sittings = asked.map((questionnaire) => sit({ questionnaire, wave: baseline, epochMs, offset: 0 }, draw));
  return { ...dataset, install: 'f1f1', sittings, moods: [], readings: [] };
}
