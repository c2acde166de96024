import { describe, expect, it } from 'vitest';

import { parseYaml } from './read-files.ts';

describe('parseYaml', () => {
  it.each([
    ['a: 1\nb: [2\nc: 3\n', 0, 'line 3'],
    ['a: 1\na: 2\n', 0, 'line 2'],
    ['a: 1\na: 2\n', 1, 'line 3'],
    ['a: "open\n', 0, 'line 2'],
  ])('says file and line: %j', (text, above, place) => {
    const {
      value,
      problems: [problem],
    } = parseYaml('x.yaml', text, above);
    expect(value).toBeUndefined();
    expect(problem).toMatchObject({ file: 'x.yaml', place });
    expect(problem?.message).not.toMatch(/line \d/);
  });

  it('leaves NO a word', () => {
    expect(parseYaml('x.yaml', 'country: NO\n').value).toEqual({ country: 'NO' });
  });
});
