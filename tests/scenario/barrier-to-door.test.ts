import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { pickListed } from '#domain/barrier/picked.ts';
import type { Choices } from '#domain/record/schema.ts';
import { doorChoiceOf, doorText } from '#domain/service/door-choice.ts';
import { wishOf } from '#domain/service/match-wish.ts';
import { matchDoors } from '#domain/service/match.ts';
import { epochOf } from '#domain/time/moment.ts';
import { compileContent } from '#tools/content/compile.ts';

import { emptyBrowser, keep, openKept, takePhone, type Phone } from './pretend-phone.ts';

const { content } = compileContent(join(import.meta.dirname, '../../content'), 'en');

/** From what is in the way to a saved door, as the rooms keep it, and again after the app was closed in between. */
describe('from a barrier to a door', () => {
  let phone: Phone;

  beforeEach(async () => {
    emptyBrowser();
    phone = takePhone(await openKept('cairn'));
    phone.setClock('2026-11-30', '18:40');
    await keep(phone.store.settings.change((old) => ({ ...old, country: 'GB' })));
    const [barrier] = content.barriers;
    if (barrier === undefined) throw new Error('no barrier on the shelf');
    await keep(phone.store.choices.change((old) => pickListed(old, barrier)));
  });

  afterEach(() => {
    phone.store.close();
    vi.unstubAllGlobals();
  });

  async function answer(said: Partial<Choices>): Promise<void> {
    await keep(phone.store.choices.change((old) => ({ ...old, ...said })));
  }

  async function doorsNow() {
    const [choices, settings] = await Promise.all([phone.store.choices.read(), phone.store.settings.read()]);
    const country = content.countries.find((one) => one.country === settings?.country);
    if (country === undefined) throw new Error('no such country on the shelf');
    return matchDoors(country, wishOf(choices, settings, 'en'), { today: phone.today(), nowMs: epochOf(phone.now()) });
  }

  it('leads to a place that fits, and the door is still there on another day', async () => {
    await answer({ helpAbout: 'eating' });
    await answer({ talkBy: 'call' });
    await answer({ helpWhen: 'today', helpFor: ['no-cost'] });
    const { named, others } = await doorsNow();
    expect(doorText(named)).toBe('service:gb-beat');
    expect(others.map(doorText)).toEqual(['service:gb-samaritans', 'someone', 'self-help']);
    expect(named.reasons.map(({ kind, value }) => `${kind}: ${value}`)).toEqual(
      expect.arrayContaining(['talk: call', 'about: eating', 'when: today', 'for: no-cost']),
    );

    const door = doorText(named);
    await answer({ door });
    await keep(phone.store.rungs.save({ id: phone.newId(), rung: 'saved', at: phone.now(), door }));
    phone.store.close();

    phone = takePhone(await openKept('cairn'));
    const choices = await phone.store.choices.read();
    expect(doorChoiceOf(choices?.door)).toEqual({ kind: 'service', id: 'gb-beat', country: 'gb' });
    expect((await phone.store.rungs.all()).map(({ rung, door: to }) => [rung, to])).toEqual([['saved', door]]);
  });

  it('leads somewhere when every question was skipped', async () => {
    const { named, others, relaxed } = await doorsNow();
    expect([named, ...others]).toHaveLength(4);
    expect(relaxed).toEqual([]);
    expect(others.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['someone', 'self-help']));
  });

  it('leads elsewhere when an answer is changed later', async () => {
    await answer({ helpAbout: 'eating', talkBy: 'call' });
    const before = doorText((await doorsNow()).named);
    await answer({ helpAbout: 'life', talkBy: 'text' });
    const { named, others } = await doorsNow();
    expect(doorText(named)).not.toBe(before);
    expect(named.kind === 'place' ? named.service.channels.map(({ type }) => type) : []).toContain('sms');
    expect(others.map(doorText)).toContain('service:gb-samaritans');
  });
});
