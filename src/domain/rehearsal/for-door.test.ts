import { expect, it } from 'vitest';

import { helpersForDoor, mayWantCard } from '#domain/rehearsal/for-door.ts';
import { helperSchema } from '#domain/rehearsal/schema.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import type { ServiceKind } from '#domain/service/schema.ts';

const doors: readonly (readonly [string | undefined, ServiceKind | undefined, string])[] = [
  [undefined, undefined, 'friend'],
  ['someone', undefined, 'friend'],
  ['self-help', undefined, 'friend'],
  ['professional', undefined, 'doctor'],
  ['service:gb-a-surgery', 'primary-care', 'doctor'],
  ['service:gb-talking', 'self-referral', 'doctor'],
  ['service:ie-a-line', 'crisis-line', 'helpline'],
  ['service:ie-a-line', undefined, 'helpline'],
  ['what nobody wrote', undefined, 'friend'],
];

it.each(doors)('door %s (%s): first to practise with is a %s', (door, kind, helper) => {
  expect(helpersForDoor(doorChoiceOf(door), kind)[0]).toBe(helper);
});

it.each(doors)('door %s (%s): everybody else is offered as well, once', (door, kind) => {
  expect([...helpersForDoor(doorChoiceOf(door), kind)].toSorted()).toEqual([...helperSchema.options].toSorted());
});

it('keeps the receptionist near a doctor, whose appointments they give', () => {
  expect(helpersForDoor({ kind: 'professional' }, undefined).slice(0, 2)).toEqual(['doctor', 'receptionist']);
});

it('offers the card for people in one’s own life, not for those whose work it is to listen', () => {
  expect(helperSchema.options.filter(mayWantCard)).toEqual(['friend', 'partner', 'parent', 'manager', 'teacher']);
});
