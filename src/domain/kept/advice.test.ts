import { describe, expect, it } from 'vitest';

import { adviceFor, type Situation } from './advice.ts';

const calm: Situation = { keeps: true, promised: 'yes', opened: 'home-screen', device: 'other', anything: true, unsaved: false };

describe('adviceFor', () => {
  it('has nothing to say where all is well', () => {
    expect(adviceFor(calm)).toEqual([]);
  });

  it.each<[string, Partial<Situation>, readonly string[]]>([
    ['an iPhone in a tab, nothing written', { device: 'apple-phone', opened: 'tab', anything: false }, ['install-first']],
    ['an iPhone in a tab, words in no file', { device: 'apple-phone', opened: 'tab', unsaved: true }, ['move-over', 'save-file']],
    ['an iPhone on the home screen', { device: 'apple-phone', unsaved: true }, ['save-file']],
    ['Safari on a Mac, in a tab', { device: 'apple', opened: 'tab' }, ['seven-days']],
    ['another browser that did not agree', { promised: 'no', opened: 'tab' }, ['ask', 'home-screen']],
    ['another browser that did not agree, installed', { promised: 'no' }, ['ask']],
    ['a browser that cannot say', { promised: 'unsaid', opened: 'tab' }, []],
  ])('%s', (_name, facts, advice) => {
    expect(adviceFor({ ...calm, ...facts })).toEqual(advice);
  });

  it('says only one thing where nothing is kept: everything else would promise too much', () => {
    for (const promised of ['yes', 'no', 'unsaid'] as const)
      for (const device of ['apple-phone', 'apple', 'other'] as const)
        expect(adviceFor({ ...calm, keeps: false, promised, device, opened: 'tab', unsaved: true })).toEqual(['keeps-nothing']);
  });
});
