import { expect, it } from 'vitest';

import { helperForDoor } from '#domain/rehearsal/for-door.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import type { ServiceKind } from '#domain/service/schema.ts';

it.each<[string | undefined, ServiceKind | undefined, string]>([
  [undefined, undefined, 'friend'],
  ['someone', undefined, 'friend'],
  ['self-help', undefined, 'friend'],
  ['professional', undefined, 'doctor'],
  ['service:gb-a-surgery', 'primary-care', 'doctor'],
  ['service:gb-talking', 'self-referral', 'doctor'],
  ['service:ie-a-line', 'crisis-line', 'helpline'],
  ['service:ie-a-line', undefined, 'helpline'],
  ['what nobody wrote', undefined, 'friend'],
])('door %s (%s): practise with a %s', (door, kind, helper) => {
  expect(helperForDoor(doorChoiceOf(door), kind)).toBe(helper);
});
