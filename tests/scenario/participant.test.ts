import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { exportFiles } from '#domain/export/export-files.ts';
import { readTakeaway, writeTakeaway } from '#domain/export/takeaway.ts';
import { nextStep } from '#domain/path/progress.ts';
import { stonesOf } from '#domain/path/stones.ts';
import { ownSchedule, wavePlan } from '#domain/path/waves.ts';
import { digestOf } from '#domain/questionnaire/digest.ts';
import { addDays, dayOf, type Day } from '#domain/time/day.ts';
import { sha256Hex } from '#formats/digest.ts';
import type { Store } from '#store/store.ts';
import { compileContent } from '#tools/content/compile.ts';

import { baseDay, dueOn, letDaysPass, type Diary } from './let-days-pass.ts';
import { awkwardTexts, scriptFor, secret, type Given } from './pretend-answers.ts';
import { datasetOf } from './pretend-dataset.ts';
import { emptyBrowser, openKept, takePhone, type Phone } from './pretend-phone.ts';
import { readCsv, type ReadRow } from './read-csv.ts';
import { consentTo, walkThePath } from './walk-the-path.ts';

const { content, problems } = compileContent(join(import.meta.dirname, '../../content'), 'en');
const { questionnaires } = content;
const waves = ownSchedule.waves.map(({ id }) => id);

/** Typed by the participant, as a team may have given it to them. */
const code = 'P-07, "second" try';

const cells = { declined: '-99', 'not-applicable': '-98', missing: '-97', 'not-shown': '-96' } as const;

function stateAndValue(given: Given | 'not-shown'): readonly [string, string] {
  return Object.hasOwn(cells, given) ? [String(given), cells[given as keyof typeof cells]] : ['answered', String(given)];
}

/** The first walk loses an hour on 29 March, the second gains one on 25 October; both are after 23:00 on the day of the plan. */
describe.each<{ readonly season: string; readonly day: Day }>([
  { season: 'spring', day: '2026-03-24' },
  { season: 'autumn', day: '2026-10-20' },
])('a participant in $season', ({ day }) => {
  let phone: Phone;
  let diary: Diary;
  let store: Store;
  let rows: readonly ReadRow[];
  let codebook: readonly ReadRow[];

  beforeAll(async () => {
    expect(problems).toEqual([]);
    emptyBrowser();
    // Arithmetic that leans on the zone of the device would go wrong here, and nowhere else.
    vi.stubEnv('TZ', 'Europe/London');
    expect(new Date(2026, 5, 1).getTimezoneOffset()).toBe(-60);
    phone = takePhone(await openKept('cairn'));
    phone.setClock(day, '23:10');
    await walkThePath(phone, content);
    diary = await letDaysPass(phone, questionnaires);
    await consentTo(phone, 'research-file', 'Yes, I want to make a file with my answers.');
    phone.store.close();
    // What comes now is another day: the app is opened again, and only what was kept is there.
    store = await openKept('cairn');
    const files = exportFiles(await datasetOf({ store, phone, participant: code, questionnaires }));
    expect(files.filter(({ text }) => text.includes(secret)).map(({ name }) => name)).toEqual([]);
    [rows = [], codebook = []] = ['cairn-long.csv', 'cairn-codebook.csv'].map((file) =>
      readCsv(files.find(({ name }) => name === file)?.text ?? ''),
    );
  }, 60_000);

  afterAll(() => {
    store.close();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it('came to the end of the path, with a yes to each purpose in its turn', async () => {
    const progress = await store.progress.read();
    expect(progress?.placed.map(({ stone }) => stone)).toEqual(stonesOf('whole').map(({ stone }) => stone));
    expect(progress === undefined ? undefined : nextStep(progress)).toEqual({ kind: 'finished' });
    const consents = await store.consents.all();
    expect(consents.map(({ purpose, given }) => [purpose, given])).toEqual([
      ['keep-on-device', true],
      ['research-file', true],
    ]);
  });

  it('finds every word again as it was typed', async () => {
    const texts = (await store.pieces.all()).map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(awkwardTexts.length);
    expect(texts).toEqual(texts.map((_, place) => awkwardTexts[place % awkwardTexts.length]));
    expect((await store.choices.read())?.barrierOwn).toBe(`-1 ${secret}\n“x”`);
    expect((await store.pieces.find('matters.matters'))?.chosen).toEqual(['family', 'rest']);
  });

  it('is asked on days 1, 3, 7 and 14, on the day, and never twice', () => {
    expect(diary.checkIns).toEqual([1, 3, 7, 14].map((on) => ({ day: on, askedOn: on, dueOn: on, late: false })));
  });

  it('is offered follow-ups from early on, and no more once they are answered', () => {
    const days = (wave: string) => [...new Set(diary.offered.filter((one) => one.wave === wave).map(({ on }) => on))];
    expect(days('w2')).toEqual([12]);
    expect([days('w6')[0], days('w6').at(-1)]).toEqual([39, 57]);
    expect([days('m3')[0], days('m3').at(-1)]).toEqual([84, 91]);
    const timingOn = (on: number) => diary.offered.find((one) => one.on === on)?.timing;
    expect([12, 41, 42, 56, 57, 90, 91].map(timingOn)).toEqual(['early', 'early', 'on-time', 'on-time', 'late', 'early', 'on-time']);
  });

  it('is not asked again when the clock is set back', async () => {
    const base = await baseDay(store);
    const again = takePhone(store);
    expect(diary.offeredAgain).toEqual([]);
    for (const back of [-400, -1, 0, 1, 5, 14, 20, 42, 60, 91, 200]) {
      again.setClock(addDays(base, back), '12:00');
      expect(await dueOn(again)).toEqual([]);
    }
  });

  it('marks in the sitting and in the file what came early and what came late', async () => {
    const base = await baseDay(store);
    expect(base).toBe(day);
    const marks = (wave: string) => {
      const row = rows.find((one) => one['wave'] === wave);
      return [row?.['due_on'], row?.['late']];
    };
    expect(waves.map(marks)).toEqual([
      ['', ''],
      ['', ''],
      [addDays(base, 14), '0'],
      [addDays(base, 42), '1'],
      [addDays(base, 91), '0'],
    ]);
    const startedOn = (await store.sittings.all()).filter(({ wave }) => wave === 'w2').map(({ startedAt }) => dayOf(startedAt));
    expect(startedOn).toEqual([addDays(base, 12), addDays(base, 12), addDays(base, 12)]);
  });

  it.each(waves)('has every answer of %s in the file, and every way of not answering', (wave) => {
    const asked = (wavePlan(ownSchedule, wave)?.questionnaires ?? []).flatMap(
      (id) => questionnaires.find(({ facts }) => facts.id === id)?.facts.items ?? [],
    );
    const wanted = asked.map(({ id }) => [id, ...stateAndValue(scriptFor(wave).stands[id] ?? 'not-shown')]);
    const found = rows.filter((row) => row['wave'] === wave && row['row'] === 'item');
    expect(found.map((row) => [row['variable'], row['state'], row['value']])).toEqual(wanted);
    expect(Object.keys(scriptFor(wave).stands).filter((item) => !asked.some(({ id }) => id === item))).toEqual([]);
  });

  it('has all five states in the file', () => {
    const states = new Set(rows.filter((row) => row['row'] === 'item').map((row) => row['state']));
    expect(states).toEqual(new Set(['answered', 'missing', 'declined', 'not-applicable', 'not-shown']));
  });

  it('has corrections counted, and times that cannot be trusted marked', () => {
    const cell = (wave: string, item: string, column: string) =>
      rows.find((row) => row['wave'] === wave && row['variable'] === item)?.[column];
    expect([cell('pre', 'hsi_professional', 'corrections'), cell('pre', 'hsi_parent', 'corrections')]).toEqual(['1', '2']);
    expect(cell('pre', 'hsi_friend', 'corrections')).toBe('0');
    const jumped = rows.filter((row) => row['clock_jump'] === '1').map((row) => [row['wave'], row['variable']]);
    expect(jumped).toEqual([['w6', 'hsi_friend']]);
  });

  it('says on every row who, which version and which words', () => {
    for (const row of rows) expect([row['participant_id'], row['app_version']]).toEqual([code, '0.1.0']);
    for (const row of rows.filter((one) => one['wave'] !== '')) {
      const seen = questionnaires.find(({ facts }) => facts.id === row['questionnaire']);
      if (seen === undefined) throw new Error(`nobody knows ${row['questionnaire']}`);
      expect([row['version'], row['language'], row['digest']]).toEqual([seen.facts.version, 'en', digestOf(seen)]);
    }
  });

  it('has moods and story ratings as they were given', () => {
    const found = rows
      .filter((row) => row['questionnaire'] === 'mood')
      .map((row) => [row['occasion'], row['variable'], row['state'], row['value']]);
    expect(found).toEqual([
      ['arriving', 'mood_now', 'answered', '2'],
      ['after-telling', 'mood_now', 'answered', '1'],
      ['leaving', 'mood_now', 'declined', '-99'],
      ...diary.checkIns.map(() => ['check-in', 'mood_now', 'answered', '4']),
    ]);
    const ratings = rows.filter((row) => row['questionnaire'] === 'story-feedback').map((row) => [row['variable'], row['value']]);
    expect(ratings).toEqual([
      ['story_hope', '4'],
      ['story_like_me', '-97'],
      ['story_learned', '2'],
      ['story_hope', '-97'],
      ['story_like_me', '-97'],
      ['story_learned', '-97'],
    ]);
  });

  it('has a codebook that explains every column, every name and every code of the file', () => {
    const long = codebook.filter((row) => row['file'] === 'cairn-long.csv');
    const explained = new Map(long.map((row) => [row['variable'], row]));
    expect(explained.size).toBe(long.length);
    expect(Object.keys(rows[0] ?? {}).filter((column) => explained.get(column)?.['kind'] !== 'column')).toEqual([]);
    for (const row of rows) {
      const entry = explained.get(row['variable']);
      expect([row['variable'], entry?.['kind']]).toEqual([row['variable'], row['row']]);
      if (row['row'] !== 'item') continue;
      if (row['state'] !== 'answered') expect(entry?.['missing_codes']).toContain(`${row['value']}=${row['state']}`);
      else if (entry?.['type'] === 'integer')
        expect(entry['codes']?.split(' | ')).toContainEqual(expect.stringContaining(`${row['value']}=`));
      if (row['label'] !== '') expect(entry?.['codes']?.split(' | ')).toContain(`${row['value']}=${row['label']}`);
    }
  });

  it('takes everything away in one file, and has it all again on an empty phone', async () => {
    const before = await store.everything();
    const text = writeTakeaway({ appVersion: '0.1.0', madeAt: phone.now(), drawers: before }, sha256Hex);
    const carried = new TextDecoder().decode(new TextEncoder().encode(text));
    const opened = readTakeaway(carried, 20_000_000, sha256Hex);
    if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened));
    const second = await openKept('another-phone');
    expect((await second.everything()).pieces).toEqual([]);
    expect(await second.replaceEverything(opened.data)).toEqual({ kind: 'saved' });
    second.close();
    const reopened = await openKept('another-phone');
    expect(await reopened.everything()).toStrictEqual(before);
    reopened.close();
    // Everything was used on this walk, but for taking part in a study.
    const unused = Object.entries(before).filter(([, kept]) => Array.isArray(kept) && kept.length === 0);
    expect(unused).toEqual(
      ['enrolments', 'handOvers', 'contributions', 'received', 'recordings', 'sounds', 'reviews', 'lists'].map((drawer) => [drawer, []]),
    );
  });
});
