import { describe, expect, it } from 'vitest';

import { matchOwn, type OwnPlace } from './match-own.ts';
import { service, sms } from './match.test-data.ts';

const now = { today: '2026-11-30', nowMs: Date.UTC(2026, 10, 30, 10, 30) };
const wish = { forWhom: [], reading: 'en' };

function own(id: string, kind: OwnPlace['kind'], part: Partial<OwnPlace> = {}): OwnPlace {
  return { ...service(id, kind, { topics: [] }), publisher: 'Station Road Clinic', ...part };
}

describe('places of a list that was given to the person', () => {
  it('never stand in for a crisis line or the emergency service', () => {
    const places = (['emergency', 'crisis-line', 'text-line', 'community'] as const).map((kind) => own(kind, kind));
    expect(matchOwn(places, wish, now).map(({ id }) => id)).toEqual(['community']);
    expect(matchOwn(places, { ...wish, about: 'life' }, now)).toEqual([]);
  });

  it('come in the order of the wish, and not all of them', () => {
    const places = ['d', 'c', 'b', 'a'].map((id) => own(id, 'helpline'));
    const texts = own('z', 'helpline', { channels: [sms] });
    expect(matchOwn([...places, texts], { ...wish, talkBy: 'text' }, now).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });

  it('are for the person: by age, part of the country, and what they named', () => {
    const young = own('young', 'youth', { ages: 'up to 18' });
    const north = own('north', 'community', { region: 'North' });
    const drink = own('drink', 'substance-use', { topics: ['alcohol'] });
    expect(matchOwn([young, drink], wish, now)).toEqual([]);
    expect(matchOwn([north, young, drink], { ...wish, region: 'south', about: 'substances', forWhom: ['under-18'] }, now)).toHaveLength(3);
  });

  it('keep what they carry', () => {
    const place = { ...own('a', 'community'), costs: 'Ask at the desk.' };
    expect(matchOwn([place], wish, now)).toEqual([place]);
  });
});
