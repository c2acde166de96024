import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { Recording, Sound } from '#domain/record/telling-schema.ts';
import { mostInOne } from '#domain/voice/limits.ts';
import type { ManyDrawer, WriteOutcome } from '#store/store.ts';

import { createRecorder, type Microphone } from './recorder.ts';
import { bringBack, readSound, takeOut } from './sounds.ts';
import { createTape } from './tape.ts';

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

/** Drawers in memory. `fail` is asked before each write; a number of writes may be all there is before the browser is killed. */
function voices(fail: (drawer: 'recordings' | 'sounds') => WriteOutcome | undefined = () => undefined) {
  function drawer<Row extends { readonly id: string }>(name: 'recordings' | 'sounds') {
    const rows = new Map<string, Row>();
    async function write(act: () => void): Promise<WriteOutcome> {
      const failed = fail(name);
      if (failed === undefined) act();
      return failed ?? { kind: 'saved' };
    }
    return {
      all: async () => [...rows.values()],
      count: async () => rows.size,
      ids: async () => [...rows.keys()],
      find: async (id) => rows.get(id),
      save: (row) => write(() => (Array.isArray(row) ? row : [row]).forEach((one: Row) => rows.set(one.id, one))),
      change: (id, change) =>
        write(() => {
          const value = change(rows.get(id));
          if (value !== undefined) rows.set(id, value);
        }),
      remove: (ids) => write(() => (typeof ids === 'string' ? [ids] : ids).forEach((id) => rows.delete(id))),
    } satisfies ManyDrawer<Row>;
  }
  return { recordings: drawer<Recording>('recordings'), sounds: drawer<Sound>('sounds') };
}

/** A microphone in the hand of the test: every stretch is two seconds and one byte, numbered. */
function inHand(refuses?: 'denied') {
  const log: string[] = [];
  let said = 0;
  let length = 0;
  let events: Parameters<Microphone>[0] | undefined;
  const microphone: Microphone = async (given) => {
    if (refuses !== undefined) return { kind: 'refused', why: refuses };
    log.push('on');
    length = 0;
    events = given;
    return {
      kind: 'open',
      session: {
        type: 'audio/webm;codecs=opus',
        heard: () => length,
        async close() {
          log.push('off');
          speak();
          events = undefined;
        },
      },
    };
  };
  function speak(): void {
    if (events === undefined) return;
    length += 2000;
    events.onStretch(Uint8Array.of(said), length);
    said += 1;
  }
  return { microphone, speak, lose: () => events?.onLost(), log, said: () => said };
}

function set(store = voices(), hand = inHand()) {
  let recordings = 0;
  const release = vi.fn<() => void>();
  let ticking: (() => void) | undefined;
  const recorder = createRecorder({
    microphone: hand.microphone,
    newTape: (type) => {
      recordings += 1;
      return createTape(store, { id: `v${recordings}`, telling: 'first.voice', type, length: 0, startedAt: at });
    },
    now: () => at,
    claim: async () => release,
    tick: (act) => {
      ticking = act;
      return () => {
        ticking = undefined;
      };
    },
  });
  return { recorder, store, hand, release, tick: () => ticking?.() };
}

/** Lets everything that is on its way arrive. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 60; turns += 1) await Promise.resolve();
}

async function heardIn(store: ReturnType<typeof voices>): Promise<readonly (readonly number[])[]> {
  const [row] = await store.recordings.all();
  if (row === undefined) return [];
  const parts = await readSound(store, row);
  return Promise.all(parts.map(async (part) => Array.from(new Uint8Array(await part.arrayBuffer()))));
}

describe('the recorder', () => {
  it('keeps every stretch in order, and lets the microphone go in every pause', async () => {
    const { recorder, store, hand, release } = set();
    recorder.start(mostInOne);
    await settle();
    hand.speak();
    hand.speak();
    await settle();
    expect(recorder.view().state).toMatchObject({ kind: 'running', kept: 4000 });
    recorder.pause('person');
    await settle();
    expect(hand.log).toEqual(['on', 'off']);
    expect(recorder.view().state).toMatchObject({ kind: 'paused', kept: 6000 });
    recorder.start(mostInOne);
    await settle();
    hand.speak();
    recorder.stop('person');
    await recorder.settled();
    expect(recorder.view().state).toEqual({ kind: 'ended', kept: 10_000, why: 'person' });
    expect(await heardIn(store)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(await store.recordings.all()).toEqual([
      { id: 'v1', telling: 'first.voice', type: 'audio/webm;codecs=opus', length: 10_000, startedAt: at, endedAt: at },
    ]);
    expect(hand.log).toEqual(['on', 'off', 'on', 'off']);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('pauses when the microphone is taken away, and stops at the limit', async () => {
    const { recorder, hand, tick } = set();
    recorder.start(6000);
    await settle();
    hand.lose();
    await settle();
    expect(recorder.view().state).toMatchObject({ kind: 'paused', why: 'interrupted' });
    recorder.start(6000);
    await settle();
    hand.speak();
    hand.speak();
    tick();
    await recorder.settled();
    expect(recorder.view().state).toMatchObject({ kind: 'ended', why: 'all-full' });
  });

  it('leaves nothing behind when nothing was said, or nothing allowed', async () => {
    const refused = set(voices(), inHand('denied'));
    refused.recorder.start(mostInOne);
    await settle();
    expect(refused.recorder.view().state).toEqual({ kind: 'idle', refused: 'denied' });
    expect(refused.release).toHaveBeenCalledTimes(1);
    expect(await refused.store.recordings.all()).toEqual([]);
  });

  it('lets go at once when the page goes while the browser asks', async () => {
    const { recorder, store, hand, release } = set();
    recorder.start(mostInOne);
    recorder.stop('left');
    await settle();
    expect(recorder.view().state).toEqual({ kind: 'idle' });
    expect(hand.log.filter((one) => one === 'on').length).toBe(hand.log.filter((one) => one === 'off').length);
    expect(release).toHaveBeenCalledTimes(1);
    expect(await store.recordings.all()).toEqual([]);
  });

  it('stops on a full disk, says what is safe, and writes nothing behind the hole', async () => {
    let writes = 0;
    const store = voices((drawer) => {
      if (drawer === 'sounds') writes += 1;
      return drawer === 'sounds' && writes === 3 ? { kind: 'full' } : undefined;
    });
    const { recorder, hand } = set(store);
    recorder.start(mostInOne);
    await settle();
    for (let stretch = 0; stretch < 5; stretch += 1) hand.speak();
    await recorder.settled();
    await settle();
    expect(recorder.view().state).toEqual({ kind: 'ended', kept: 4000, why: 'full' });
    expect(hand.log).toEqual(['on', 'off']);
    expect(await heardIn(store)).toEqual([[0, 1]]);
  });

  it('stops when the recording is removed in another window, and leaves no sound of it', async () => {
    const { recorder, store, hand } = set();
    recorder.start(mostInOne);
    await settle();
    hand.speak();
    await settle();
    const [row] = await store.recordings.all();
    if (row === undefined) throw new Error('nothing was begun');
    await takeOut(store, row);
    hand.speak();
    await settle();
    await recorder.settled();
    expect(recorder.view().state).toMatchObject({ kind: 'ended', why: 'removed' });
    expect(await store.sounds.ids()).toEqual([]);
    expect(await store.recordings.ids()).toEqual([]);
  });

  it('says when this browser keeps nothing', async () => {
    const { recorder, hand } = set(voices(() => ({ kind: 'not-kept' })));
    recorder.start(mostInOne);
    await settle();
    hand.speak();
    await settle();
    expect(recorder.view()).toMatchObject({ unkept: true, state: { kind: 'running' } });
  });

  it('records in one window at a time', async () => {
    const hand = inHand();
    const recorder = createRecorder({
      microphone: hand.microphone,
      newTape: (type) => createTape(voices(), { id: 'v', telling: 't', type, length: 0, startedAt: at }),
      now: () => at,
      claim: async () => undefined,
      tick: () => () => undefined,
    });
    recorder.start(mostInOne);
    await settle();
    expect(recorder.view().state).toEqual({ kind: 'idle', refused: 'elsewhere' });
    expect(hand.log).toEqual([]);
  });

  it('leaves a beginning that plays, in order, wherever the browser is killed', async () => {
    const act = fc.constantFrom('speak', 'speak', 'speak', 'pause', 'start', 'lose');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.nat({ max: 80 }), async (acts, killedAfter) => {
        let writes = 0;
        // A killed browser answers nothing any more; that its page goes on for a while in the test does no harm.
        const store = voices(() => {
          writes += 1;
          return writes > killedAfter ? { kind: 'closed' } : undefined;
        });
        const { recorder, hand } = set(store);
        recorder.start(mostInOne);
        await settle();
        for (const one of acts) {
          if (one === 'speak') hand.speak();
          if (one === 'lose') hand.lose();
          if (one === 'pause') recorder.pause('person');
          if (one === 'start') recorder.start(mostInOne);
          await settle();
        }
        const heard = (await heardIn(store)).flat();
        expect(heard).toEqual(Array.from({ length: heard.length }, (_, place) => place));
        const [row] = await store.recordings.all();
        // The line never claims more than lies there.
        expect((row?.length ?? 0) / 2000).toBeLessThanOrEqual(heard.length);
        if (killedAfter > 60) expect(heard.length).toBe(hand.said());
      }),
    );
  });
});

describe('taking out', () => {
  it('leaves no row, and brings back every byte', async () => {
    const { recorder, store, hand } = set();
    recorder.start(mostInOne);
    await settle();
    hand.speak();
    recorder.stop('person');
    await recorder.settled();
    const before = await heardIn(store);
    const [row] = await store.recordings.all();
    if (row === undefined) throw new Error('nothing was recorded');
    const { outcome, taken } = await takeOut(store, row);
    expect(outcome).toEqual({ kind: 'saved' });
    expect([...(await store.sounds.ids()), ...(await store.recordings.ids())]).toEqual([]);
    expect(await bringBack(store, taken)).toEqual({ kind: 'saved' });
    expect(await heardIn(store)).toEqual(before);
    expect(await store.recordings.all()).toEqual([row]);
  });

  it('keeps the line that tells of it until the sound is gone', async () => {
    const store = voices((drawer) => (drawer === 'sounds' ? { kind: 'failed', name: 'Odd' } : undefined));
    const row: Recording = { id: 'v1', telling: 't', type: 'audio/mp4', length: 2000, startedAt: at };
    await store.recordings.save(row);
    expect((await takeOut(store, row)).outcome.kind).toBe('failed');
    expect(await store.recordings.all()).toEqual([row]);
  });
});
