/** How fast a story is read, from slowest to fastest, with the name of each in hear.json. 1 is the voice’s own pace. */
const paces = [
  { rate: 0.6, name: 'slowest' },
  { rate: 0.8, name: 'slow' },
  { rate: 1, name: 'usual' },
  { rate: 1.2, name: 'quick' },
  { rate: 1.4, name: 'fast' },
  { rate: 1.6, name: 'fastest' },
] as const;

export type Pace = (typeof paces)[number];

/** The pace nearest to a rate that was kept, one or more steps from it; the ends hold. */
export function paceNear(rate: number, steps = 0): Pace {
  const at = paces.reduce((best, pace, nth) => (Math.abs(pace.rate - rate) < Math.abs((paces[best]?.rate ?? 0) - rate) ? nth : best), 0);
  return paces[Math.min(Math.max(at + steps, 0), paces.length - 1)] ?? paces[2];
}
