import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { planSchema } from '../record/step-schema.ts';

import { changePlan, hasIfThen, hasPlan, newPlan, signPlan } from './plan.ts';

const first = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const later = { utc: '2026-11-24T09:00:00.000Z', offset: 0 };

describe('a plan', () => {
  it('begins empty, and can be kept as it is', () => {
    expect(v.is(planSchema, newPlan(first))).toBe(true);
    expect(hasPlan(newPlan(first))).toBe(false);
    expect(hasPlan(undefined)).toBe(false);
  });

  it('begins with the first change', () => {
    expect(changePlan(undefined, { wish: 'sleep' }, first)).toEqual({ ...newPlan(first), wish: 'sleep' });
  });

  it('keeps the other fields, and notes when it changed', () => {
    const plan = changePlan(changePlan(undefined, { wish: 'sleep', day: '2026-11-26' }, first), { step: 'call' }, later);
    expect(plan).toEqual({ ...newPlan(later), wish: 'sleep', day: '2026-11-26', step: 'call' });
  });

  it('takes out a field that is cleared, so that no empty day is kept', () => {
    const plan = changePlan(changePlan(undefined, { day: '2026-11-26', time: '10:00' }, first), { day: undefined, time: undefined }, later);
    expect(Object.keys(plan)).not.toContain('day');
    expect(v.is(planSchema, plan)).toBe(true);
  });

  it('counts as a plan from the first word or the first day', () => {
    expect(hasPlan(changePlan(undefined, { step: 'call' }, first))).toBe(true);
    expect(hasPlan(changePlan(undefined, { day: '2026-11-26' }, first))).toBe(true);
    expect(hasPlan(changePlan(undefined, { sentence: 'Hello' }, first))).toBe(true);
    expect(hasPlan(changePlan(undefined, { step: '  ' }, first))).toBe(false);
  });

  it('is signed once: signing again does not move the days that are counted from it', () => {
    const signed = signPlan(changePlan(undefined, { step: 'call' }, first), first);
    expect(signed.madeAt).toEqual(first);
    expect(signPlan(signed, later).madeAt).toEqual(first);
  });

  it('is signed with whatever the person writes, on the day they write it', () => {
    const plan = signPlan(changePlan(undefined, { step: 'call' }, first), later, '  x ');
    expect(plan).toMatchObject({ madeAt: later, signed: { name: 'x', at: later } });
    expect(v.is(planSchema, plan)).toBe(true);
    expect(signPlan(changePlan(undefined, { step: 'call' }, first), first, ' ').signed).toBeUndefined();
  });

  it('loses its signature to another step, and to nothing else', () => {
    const plan = signPlan(changePlan(undefined, { step: 'call' }, first), first, 'D.');
    const moved = changePlan(plan, { step: ' call ', day: '2026-11-30', place: 'in the car', channel: 'call', sentence: 'Hello' }, later);
    expect(moved.signed).toEqual({ name: 'D.', at: first });
    const other = changePlan(plan, { step: 'text' }, later);
    expect(Object.keys(other)).not.toContain('signed');
    expect(other.madeAt).toEqual(first);
    expect(signPlan(other, later, 'D.').signed).toEqual({ name: 'D.', at: later });
  });

  it('has an if-then when both halves are there', () => {
    expect(hasIfThen({ feeling: 'my mind goes blank', act: 'read out the first line' })).toBe(true);
    expect(hasIfThen({ feeling: 'my mind goes blank', act: ' ' })).toBe(false);
    expect(hasIfThen({ feeling: '', act: 'read out the first line' })).toBe(false);
  });
});
