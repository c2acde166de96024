import { describe, expect, it } from 'vitest';

import { createGate } from './gate.ts';

/** A piece of work that ends when it is told to. */
function held(): { readonly work: () => Promise<string>; readonly end: () => void } {
  let end: () => void = () => undefined;
  const done = new Promise<string>((tell) => {
    end = () => tell('done');
  });
  return { work: () => done, end };
}

describe('the gate', () => {
  it('lets many in at once', async () => {
    const gate = createGate();
    const first = held();
    const waiting = gate.enter(first.work);
    expect(await gate.enter(async () => 'beside')).toBe('beside');
    first.end();
    expect(await waiting).toBe('done');
  });

  it('waits for all inside, and lets nobody in until that is over', async () => {
    const gate = createGate();
    const [inside, closing] = [held(), held()];
    const order: string[] = [];
    const reading = gate.enter(inside.work).then(() => order.push('read'));
    const alone = gate.alone(() => {
      order.push('closing');
      return closing.work();
    });
    const late = gate.enter(async () => order.push('late'));
    inside.end();
    await reading;
    closing.end();
    expect(await alone).toBe('done');
    await late;
    expect(order).toEqual(['read', 'closing', 'late']);
  });

  it('opens again after work that failed, inside or alone', async () => {
    const gate = createGate();
    const failing = () => Promise.reject(new Error('bent'));
    const inside = gate.enter(failing);
    const alone = gate.alone(failing);
    await expect(inside).rejects.toThrow('bent');
    await expect(alone).rejects.toThrow('bent');
    expect(await gate.enter(async () => 'open')).toBe('open');
  });
});
