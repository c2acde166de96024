import { describe, expect, it } from 'vitest';

import { inventedKnown, inventedOptions } from './invented-list.test-data.ts';
import { rawService, type Loose } from './raw.ts';
import { sift } from './sift.ts';

const at = { file: 'list.json', row: 3 };
const bare: Loose = { id: 'x', name: 'Room', status: 'active', url: 'https://room.example/' };

describe('what may not come in', () => {
  const sifted = (...services: readonly Loose[]) =>
    sift({ services: services.map((one) => rawService({ ...bare, ...one }, at)), shape: 'json' }, inventedOptions, inventedKnown);
  const why = (more: Loose) => sifted(more).dropped.map((one) => one.why);

  it.each([
    ['active', []],
    ['Active', []],
    ['inactive', ['not-active']],
    ['temporarily closed', ['not-active']],
    ['', ['not-active']],
  ])('a place whose status is %j: %j', (status, reasons) => {
    expect(why({ status })).toEqual(reasons);
  });

  it.each(['Emergency services', 'The police', 'Ambulance', 'Fire and rescue service', 'Coastguard', ' 999 '])(
    '%s, by its name',
    (name) => {
      expect(why({ name })).toEqual(['emergency']);
    },
  );

  it.each(['Emergency dentist', 'Police memorial choir', 'My ambulance'])('but %s may', (name) => {
    expect(why({ name })).toEqual([]);
  });

  it('the second place of one id', () => {
    const { kept, dropped } = sifted({}, { name: 'Hall' }, { id: 'y' });
    expect(kept.map(({ service }) => service.name)).toEqual(['Room', 'Room']);
    expect(dropped.map((one) => [one.name, one.why])).toEqual([['Hall', 'same-id']]);
  });

  it('a place that only sends people to the emergency number, whatever else it has', () => {
    expect(why({ phones: [{ number: '999' }] })).toEqual(['emergency']);
    expect(sifted({ phones: [{ number: '0113 496 0009' }] }).kept[0]?.service.channels.map(({ type }) => type)).toEqual(['web']);
  });

  it('notes a number that is known to be wrong, with its place', () => {
    expect(sifted({ phones: [{ number: '0113 496 0009' }] }).notes).toEqual([{ ...at, number: '0113 496 0009', why: 'denied' }]);
  });
});
