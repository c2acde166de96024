import { beforeEach, describe, expect, it } from 'vitest';

import { newProgress, nextStep, placeStone } from '#domain/path/progress.ts';
import { consentText } from '#domain/study/consent-text.ts';
import { currentEnrolment } from '#domain/study/enrolment.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import type { Environment } from '#environment';
import { joinStudy, type Answer, type JoinOutcome } from '#features/study/join-study.ts';
import { codeNumber, samplePlan, sampleStudy, sampleWords } from '#features/study/sample.test-data.ts';
import { sha256Hex } from '#formats/digest.ts';
import { readMirror } from '#store/mirror.ts';
import type { Store } from '#store/store.ts';
import { settleStudy } from '#walk/study/settle-study.ts';

import { emptyBrowser, keep, openKept, takePhone, type Phone } from './pretend-phone.ts';
import { twoOf, waiting } from './two-windows.ts';

let store: Store;
let phone: Phone;
let fraction: number;

beforeEach(async () => {
  emptyBrowser();
  store = await openKept('study');
  phone = takePhone(store);
  phone.setClock('2026-03-03', '10:00');
  fraction = 0.9;
});

function environment(): Environment {
  const { now, newId, today } = phone;
  const seed = () => Math.floor(fraction * 2 ** 32);
  return { now, newId, today, seed, epochMs: () => 0, timeZone: () => 'Europe/London', languages: () => ['en'], appVersion: 'test' };
}

type Say = {
  readonly baselineBefore?: string;
  readonly file?: StudyFile;
  readonly number?: number;
  readonly said?: Readonly<Record<string, boolean>>;
};

const issued = sampleStudy(['waiting-arm', 'everything-arm']);

function join({
  file = issued,
  number = 0,
  said = { 'take-part': true, 'ask-again': false },
  baselineBefore,
}: Say = {}): Promise<JoinOutcome> {
  const answers = new Map<string, Answer>(
    Object.entries(said).map(([purpose, given]) => [purpose, { id: phone.newId(), given, at: phone.now() }]),
  );
  const code = file.plan.codes === 'none' ? '' : codeNumber(number);
  return joinStudy(store, environment(), {
    opened: { file, digest: sha256Hex(JSON.stringify(file)) },
    language: 'en',
    code,
    sealed: file.sealed[number]?.sealed,
    answers,
    baselineBefore,
    id: phone.newId(),
  });
}

async function finishWave(wave: string): Promise<void> {
  const at = phone.now();
  const facts = { questionnaire: 'hsp', version: '1.0.0', language: 'en', digest: 'd', shown: [], log: [] };
  const enrolment = (await current())?.id;
  await keep(
    store.sittings.save({
      id: phone.newId(),
      ...(enrolment === undefined ? {} : { enrolment }),
      wave,
      ...facts,
      startedAt: at,
      finishedAt: at,
    }),
  );
}

async function current() {
  return currentEnrolment(await store.enrolments.all());
}

const only = async () => (await store.progress.read())?.only;

describe('joining', () => {
  it('keeps one line for each purpose, also for a no, with the digest of the words', async () => {
    expect(await join()).toEqual({ kind: 'joined' });
    expect((await store.progress.read())?.startedAt).toBeDefined();
    const consents = await store.consents.all();
    expect(consents.map(({ purpose, given }) => [purpose, given])).toEqual([
      ['take-part', true],
      ['ask-again', false],
    ]);
    expect(consents[1]).toMatchObject({
      study: { id: 'pilot', version: '1.0.0' },
      language: 'en',
      textDigest: `sha256-${sha256Hex(consentText(sampleWords, 'ask-again') ?? '')}`,
    });
    expect(await current()).toMatchObject({ code: codeNumber(0), sealed: issued.sealed[0]?.sealed, earlierCodes: [] });
  });

  it('keeps nothing at all without a yes to what is needed', async () => {
    expect(await join({ said: { 'take-part': false, 'ask-again': true } })).toEqual({ kind: 'said-no' });
    expect(await join({ said: { 'ask-again': true } })).toEqual({ kind: 'said-no' });
    expect(await store.everything()).toMatchObject({ consents: [], enrolments: [] });
  });

  it('keeps one study at a time; a second code comes after leaving and carries the first', async () => {
    await join();
    expect(await join({ number: 1 })).toEqual({ kind: 'already' });
    const first = await current();
    await keep(
      store.enrolments.change(first?.id ?? '', (old) => old && { ...old, withdrawal: { at: phone.now(), answersSoFar: 'not-to-be-used' } }),
    );
    await settleStudy(store, environment());
    expect(await join({ number: 1 })).toEqual({ kind: 'joined' });
    expect(await current()).toMatchObject({ code: codeNumber(1), earlierCodes: [codeNumber(0)] });
  });

  it('keeps no list of everybody’s codes, and no arm anybody could read', async () => {
    await join();
    const kept = JSON.stringify((await store.enrolments.all()).map(({ study: _plan, ...rest }) => rest));
    expect(kept).not.toContain('arm');
    expect(JSON.stringify(await store.enrolments.all())).not.toContain(issued.sealed[1]?.sealed);
  });
});

describe('allocation', () => {
  it('waits for the whole first check, then opens the seal, once and for good', async () => {
    await join();
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'waiting' });
    expect(await only()).toEqual(['arrive', 'first-check']);
    expect(readMirror().closed).toBeUndefined();
    await finishWave('pre');
    expect(await settleStudy(store, environment())).toMatchObject({
      kind: 'allocated',
      enrolment: { allocation: { arm: 'waiting-arm', how: 'sealed' } },
    });
    expect(await only()).toEqual(['arrive', 'first-check', 'find', 'second-check']);
    expect(readMirror().closed).toEqual(['stories']);
    const before = await store.everything();
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'known' });
    expect(await store.everything()).toEqual(before);
  });

  it('does not take answers of before joining for the first check, and walks it once more', async () => {
    await keep(store.progress.change(() => placeStone(placeStone(newProgress(1), 'arrive', phone.now()), 'first-check', phone.now())));
    await finishWave('pre');
    await join();
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'waiting' });
    const walked = await store.progress.read();
    expect(walked === undefined ? undefined : nextStep(walked)).toMatchObject({ stone: 'first-check' });
    expect(walked?.placed.map(({ stone }) => stone)).toEqual(['arrive', 'first-check']);
    await keep(store.progress.change((old) => placeStone(old ?? newProgress(1), 'first-check', phone.now())));
    await finishWave('pre');
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'allocated' });
    expect((await store.progress.read())?.placed.map(({ stone }) => stone)).toEqual(['arrive', 'first-check']);
  });

  it('comes at once where the first check was finished on an installation before this one', async () => {
    await join({ baselineBefore: '2026-02-20' });
    expect(await current()).toMatchObject({ baselineBefore: '2026-02-20', allocation: { arm: 'waiting-arm' } });
    expect((await store.progress.read())?.skipped).toEqual(['first-check']);
  });

  it('does not come without a standing yes', async () => {
    await join();
    await keep(
      store.consents.save({
        id: phone.newId(),
        purpose: 'take-part',
        given: false,
        study: { id: 'pilot', version: '1.0.0' },
        textDigest: 'd',
        language: 'en',
        at: phone.now(),
      }),
    );
    await finishWave('pre');
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'waiting' });
    expect((await current())?.allocation).toBeUndefined();
  });

  it('gives two windows the same arm, although each drew its own', async () => {
    const plan = { ...samplePlan, allocation: 'drawn' as const, codes: 'own' as const };
    await join({ file: sampleStudy([], plan) });
    await finishWave('pre');
    const other = await openKept('study');
    // Neither window keeps its draw before the other one has drawn, too.
    const drawn = twoOf();
    const [one, two] = await Promise.all([
      settleStudy(waiting(store, drawn), { ...environment(), seed: () => 1 }),
      settleStudy(waiting(other, drawn), { ...environment(), seed: () => 2 ** 32 - 1 }),
    ]);
    if (!('enrolment' in one) || !('enrolment' in two)) throw new Error('both windows take part');
    expect(one.enrolment.allocation).toEqual(two.enrolment.allocation);
    expect((await current())?.allocation).toEqual(one.enrolment.allocation);
    other.close();
  });

  it('is not drawn again by leaving and joining again', async () => {
    const plan = { ...samplePlan, allocation: 'drawn' as const, codes: 'none' as const };
    const file = sampleStudy([], plan);
    fraction = 0.1;
    await join({ file });
    await finishWave('pre');
    await settleStudy(store, environment());
    const first = await current();
    expect(first?.allocation?.arm).toBe('everything-arm');
    await keep(
      store.enrolments.change(first?.id ?? '', (old) => old && { ...old, withdrawal: { at: phone.now(), answersSoFar: 'may-be-used' } }),
    );
    fraction = 0.9;
    await join({ file });
    await finishWave('pre');
    await settleStudy(store, environment());
    expect((await current())?.allocation?.arm).toBe('everything-arm');
    expect((await current())?.id).not.toBe(first?.id);
  });

  it.each([
    ['changed', 'seal-damaged'],
    ['gone', 'seal-missing'],
    ['of an arm that is not there', 'unknown-arm'],
  ])('leaves everything open when the seal is %s, and notes it', async (how, fault) => {
    await join({ file: how === 'of an arm that is not there' ? sampleStudy(['third-arm']) : issued });
    const { id, sealed = '' } = (await current()) ?? { id: '' };
    await keep(
      store.enrolments.change(id, (old) => {
        if (old === undefined || how === 'of an arm that is not there') return old;
        const { sealed: _gone, ...rest } = old;
        return how === 'gone' ? rest : { ...rest, sealed: `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}` };
      }),
    );
    await finishWave('pre');
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'no-arm', enrolment: { fault: { kind: fault } } });
    expect(await only()).toBeUndefined();
    expect((await current())?.allocation).toBeUndefined();
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'no-arm' });
  });
});

describe('what is open', () => {
  it('is everything once the wave that a waiting list waits for is finished', async () => {
    await join();
    await finishWave('pre');
    await settleStudy(store, environment());
    await finishWave('w2');
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'known' });
    expect(await only()).toBeUndefined();
    expect(readMirror().closed).toBeUndefined();
  });

  it('is everything for whoever left, and again the study’s way when they undo it', async () => {
    await join();
    await finishWave('pre');
    await settleStudy(store, environment());
    const { id = '' } = (await current()) ?? {};
    await keep(store.enrolments.change(id, (old) => old && { ...old, withdrawal: { at: phone.now(), answersSoFar: 'may-be-used' } }));
    expect(await settleStudy(store, environment())).toEqual({ kind: 'in-none' });
    expect(await only()).toBeUndefined();
    expect(readMirror().closed).toBeUndefined();
    await keep(
      store.enrolments.change(id, (old) => {
        if (old === undefined) return undefined;
        const { withdrawal: _undone, ...rest } = old;
        return rest;
      }),
    );
    expect(await settleStudy(store, environment())).toMatchObject({ kind: 'known' });
    expect(await only()).toEqual(['arrive', 'first-check', 'find', 'second-check']);
    expect(readMirror().closed).toEqual(['stories']);
  });

  it('is never narrowed for somebody in no study', async () => {
    expect(await settleStudy(store, environment())).toEqual({ kind: 'in-none' });
    expect(await store.progress.read()).toBeUndefined();
    expect(localStorage.getItem('cairn-look')).toBeNull();
  });
});
