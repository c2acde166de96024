import { describe, expect, it } from 'vitest';

import { doorChoiceOf, doorText } from './door-choice.ts';
import type { Door } from './match.ts';
import type { Service } from './schema.ts';

const service: Service = {
  id: 'zz-example-line',
  name: 'Example Line',
  operator: 'Example Charity',
  kind: 'crisis-line',
  topics: [],
  languages: ['en'],
  channels: [{ type: 'phone', value: '123', display: '123', dialAs: 'short-code', cost: 'free', hours: '24/7', tz: 'Europe/London' }],
  source: { title: 'Example', url: 'https://example.org', date: null, read: true },
  checkedOn: '2026-11-23',
  confidence: 'high',
  showByDefault: true,
  forWhom: 'Anyone.',
  expect: [],
};

const doors: readonly (readonly [Door, string])[] = [
  [{ kind: 'place', reasons: [{ kind: 'own', value: 'no-name-needed' }], service }, 'service:zz-example-line'],
  [{ kind: 'professional', reasons: [{ kind: 'own', value: 'can-find-the-right-help' }] }, 'professional'],
  [{ kind: 'someone', reasons: [{ kind: 'own', value: 'knows-you-already' }] }, 'someone'],
  [{ kind: 'self-help', reasons: [{ kind: 'own', value: 'at-your-own-pace' }] }, 'self-help'],
];

describe('a picked door', () => {
  it.each(doors)('%j is written as %s', (door, text) => {
    expect(doorText(door)).toBe(text);
    expect(doorChoiceOf(text)).not.toBe(undefined);
  });

  it('is read back', () => {
    expect(doorChoiceOf('service:zz-example-line')).toEqual({ kind: 'service', id: 'zz-example-line', country: 'zz' });
    expect(doorChoiceOf('someone')).toEqual({ kind: 'someone' });
  });

  it.each([undefined, '', 'service:', 'service:zz', 'service:ZZ-line', 'friend', 'service:zz-a/b'])('is unknown when it is %j', (text) => {
    expect(doorChoiceOf(text)).toBe(undefined);
  });
});
