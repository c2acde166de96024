import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { kindOfReason, unsafeKinds, unsafeReasons } from '#domain/story/lint/kinds.ts';
import { linesOfReason, readLists } from '#domain/story/lint/lists.ts';
import { lookForUnsafe } from '#domain/story/lint/look.ts';
import { safeContentSchema } from '#domain/story/lint/schema.ts';
import { readYaml } from '#tools/content/read-files.ts';

import { contentRoot as content, english, unsafeIn } from './safe-content-look.ts';
import { plants } from './safe-content-plants.ts';

function reasonsIn(text: string): readonly string[] {
  return unsafeIn([text]).map(({ why }) => why);
}

describe('the English list', () => {
  it('has reasons for every kind of rule', () => {
    expect(new Set(Object.values(kindOfReason))).toEqual(new Set(unsafeKinds));
  });

  it.each(unsafeReasons)('stops at %s, and lets the innocent pass', (why) => {
    const { unsafe, innocent } = plants[why];
    expect(unsafe.filter((text) => !reasonsIn(text).includes(why))).toEqual([]);
    expect(innocent.filter((text) => reasonsIn(text).includes(why))).toEqual([]);
  });

  /** A line with its brackets filled in is found by the reason it stands under: no line is there for nothing. */
  it.each(unsafeReasons)('finds every line that stands under %s', (why) => {
    const { look, innocent = [] } = english.reasons[why];
    const pairs = look.flatMap((one) =>
      typeof one === 'object' && 'one' in one
        ? [...one.one.map((line) => `${filled(line)} ${filled(one.and[0] ?? '')}`), ...one.and.map((line) => `${filled(one.one[0] ?? '')} ${filled(line)}`)]
        : [],
    );
    const alone = look.flatMap((one) => (typeof one === 'string' ? [filled(one)] : []));
    const bare = readLists({ ...english, reasons: { ...english.reasons, [why]: { ...english.reasons[why], innocent: undefined } } });
    const missed = [...alone, ...pairs].filter((text) => !lookForUnsafe([`then ${text}`], bare).some((finding) => finding.why === why));
    expect(missed).toEqual([]);
    for (const line of innocent) expect([line, reasonsIn(`then ${filled(line)}`).includes(why)]).toEqual([line, false]);
  });

  it('speaks plainly: one sentence that says, and what to do', () => {
    for (const why of unsafeReasons) {
      const { says, mend } = english.reasons[why];
      expect([why, says, mend].filter((text) => /["'!]/u.test(text))).toEqual([]);
      expect(linesOfReason(english, why).length + english.reasons[why].look.length).toBeGreaterThan(0);
    }
  });
});

/** A text that the line has to find: the first member for a group, a name or number for those that are always there. */
function filled(line: string): string {
  const known: Readonly<Record<string, string>> = { number: '6', name: 'Zuzka', initial: 'J' };
  return line
    .split(' ')
    .map((word) => {
      const group = /^\((.+)\)$/u.exec(word)?.[1];
      if (group === undefined) return word.replaceAll('*', '');
      return known[group] ?? filled(english.groups[group]?.[0] ?? '');
    })
    .join(' ');
}

describe('every list', () => {
  it.each(readdirSync(join(content, 'safe-content')).filter((name) => name.endsWith('.yaml')))('is in its form: %s', (name) => {
    expect(v.safeParse(safeContentSchema, readYaml(content, `safe-content/${name}`).value).issues).toBeUndefined();
  });
});
