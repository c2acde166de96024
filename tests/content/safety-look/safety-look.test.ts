import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { compileContent } from '#tools/content/compile.ts';
import type { Story } from '#domain/story/schema.ts';
import { printReport, reportFile } from '#tools/safety-look/print.ts';
import { countLit, likelyRange, lookIn, readSet, sum, textOf, type Half } from '#tools/safety-look/measure.ts';

import { unsafeIn } from '../safe-content-look.ts';

const look = lookIn('en');
const positive = readSet('en', 'positive');
const negative = readSet('en', 'negative');
const all = (set: typeof positive) => Object.values(set).flatMap((groups) => Object.values(groups).flat());

/** Floors, with room for a few sentences more: whoever falls below them has made the look worse. */
const recallFloor: Readonly<Record<Half, number>> = { tuning: 0.95, 'held-out': 0.85 };
const alarmCeiling: Readonly<Record<Half, number>> = { tuning: 0.03, 'held-out': 0.06 };

describe.each(['tuning', 'held-out'] as const)('the %s half', (half) => {
  it('is noticed where it ought to be', () => {
    const { lit, of } = sum(countLit(look, positive[half]));
    expect(lit / of).toBeGreaterThanOrEqual(recallFloor[half]);
  });

  it('is left alone where it ought to be', () => {
    const { lit, of } = sum(countLit(look, negative[half]));
    expect(lit / of).toBeLessThanOrEqual(alarmCeiling[half]);
  });

  it('has no kind that is wholly missed, and none that always fires', () => {
    const rates = (groups: (typeof positive)[Half]) => Object.values(countLit(look, groups)).map(({ lit, of }) => lit / of);
    expect(Math.min(...rates(positive[half]))).toBeGreaterThan(0.5);
    expect(Math.max(...rates(negative[half]))).toBeLessThan(0.2);
  });
});

describe('the sentences', () => {
  it('are many, and no two alike', () => {
    expect(all(positive).length).toBeGreaterThanOrEqual(120);
    expect(all(negative).length).toBeGreaterThanOrEqual(240);
    const plain = [...all(positive), ...all(negative)].map((sentence) => sentence.toLowerCase().replace(/[^a-z]/g, ''));
    expect(plain.filter((sentence, at) => plain.indexOf(sentence) !== at)).toEqual([]);
  });

  it('are held out to one half', () => {
    for (const set of [positive, negative]) {
      const [tuning, heldOut] = [Object.values(set.tuning).flat().length, Object.values(set['held-out']).flat().length];
      expect(heldOut).toBeGreaterThanOrEqual(tuning * 0.9);
    }
  });

  it('name no amount and no medicine', () => {
    const wanted = ['amount', 'medicine-name'];
    expect(unsafeIn([...all(positive), ...all(negative)]).filter(({ why }) => wanted.includes(why))).toEqual([]);
    expect(unsafeIn(['I have ten tablets of paracetamol.']).filter(({ why }) => wanted.includes(why))).toHaveLength(2);
  });

  it('may be written in capitals, with straight apostrophes, or without', () => {
    const ways = (one: string) => [one, one.toUpperCase(), one.replaceAll('’', "'"), one.replaceAll(/['’]/g, '')];
    const torn = [...all(positive), ...all(negative)].filter((sentence) => new Set(ways(sentence).map(look)).size > 1);
    expect(torn).toEqual([]);
  });
});

describe('the stories of the library', () => {
  it('are left alone but for a few: their people speak of what was', () => {
    const { stories } = compileContent(fileURLToPath(new URL('../../../content', import.meta.url)), 'en').content;
    expect(stories.length).toBeGreaterThan(10);
    const lit = stories.filter((story) => look(wordsOf(story))).map(({ id }) => id);
    // Their names are in the message of this test when they are too many.
    expect(lit.length > stories.length / 10 ? lit : []).toEqual([]);
  });
});

function wordsOf({ parts, short }: Story): string {
  return [...parts.flatMap(({ paragraphs }) => paragraphs), short].join('\n');
}

describe('docs/safety-look.md', () => {
  it('is as it is counted', () => {
    // Otherwise: npm run safety-look:report
    expect(textOf(reportFile)).toBe(printReport('en'));
  });

  it('gives a range as Wilson has it', () => {
    expect(likelyRange({ lit: 0, of: 10 })).toEqual([0, 28]);
    expect(likelyRange({ lit: 81, of: 263 })).toEqual([26, 37]);
  });
});
