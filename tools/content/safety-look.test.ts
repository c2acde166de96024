import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { compileContent } from './compile.ts';
import { copyOfContent } from './planted-content.test-data.ts';

const content = copyOfContent();
const file = 'safety-look/en.yaml';

afterEach(() => content.restore());
afterAll(() => content.remove());

function faults(): readonly string[] {
  return compileContent(content.folder, 'en')
    .problems.filter((problem) => problem.file === file)
    .map(({ place, message }) => `${place} ${message}`);
}

describe('the list for the look at own words', () => {
  it('is in order', () => {
    expect(compileContent(content.folder, 'en').content.safetyLook?.phrases.now.length).toBeGreaterThan(50);
    expect(faults()).toEqual([]);
  });

  it.each<readonly [string, { readonly from?: string; readonly to: string; readonly said: RegExp }]>([
    ['a single word', { to: '- suicidal', said: /one word alone/ }],
    ['a capital', { to: '- I want to die', said: /lower-case/ }],
    ['a full stop', { to: '- i want to die.', said: /single spaces/ }],
    ['a gap at an end', { to: '- i want to ...', said: /stands between words/ }],
    ['too many ways to read it', { to: '- a/b/c/d/e a/b/c/d/e a/b/c/d/e', said: /too many/ }],
    ['a line that is there twice', { to: '- i want to be dead', said: /twice/ }],
    ['a line that a saying hides', { to: '- i want to die of shame', said: /can never be found/ }],
    ['another language', { from: 'language: en', to: 'language: fr', said: /the file is named/ }],
    ['a field nobody knows', { from: 'language: en', to: 'language: en\nweights: [1]', said: /weights/ }],
  ])('is found out with %s', (_, { from = '- i want/need to die', to, said }) => {
    content.change(file, from, to);
    expect(faults().join('\n')).toMatch(said);
  });

  it('may be missing: that language has no look', () => {
    content.removeFile(file);
    const { content: compiled, problems } = compileContent(content.folder, 'en');
    expect(compiled.safetyLook).toBe(undefined);
    expect(problems.filter((problem) => problem.file.startsWith('safety-look'))).toEqual([]);
  });
});
