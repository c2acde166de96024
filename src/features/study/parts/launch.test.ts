import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { launchIn, launchPart } from './launch.ts';

const of = (hash: string, search = '') => launchIn({ hash, search });

describe('what an address says about joining', () => {
  it('reads study and code after #, and after ? from links that were written so', () => {
    expect(of('#study=pilot&code=0H3K9-4QX7D')).toEqual({ study: 'pilot', code: '0H3K9-4QX7D', first: undefined });
    expect(of('', '?study=pilot&code=0H3K94QX7D')).toEqual({ study: 'pilot', code: '0H3K94QX7D', first: undefined });
    expect(of('#study=a&code=1', '?study=b&code=2')).toEqual({ study: 'a', code: '1', first: undefined });
    expect(of('', '?s=about')).toBeUndefined();
  });

  it('takes a study without a code, and no code without a study', () => {
    expect(of('#study=pilot')).toEqual({ study: 'pilot', code: undefined, first: undefined });
    expect(of('#study=pilot&code=%20')).toEqual({ study: 'pilot', code: undefined, first: undefined });
    expect(of('#code=0H3K94QX7D')).toBeUndefined();
  });

  it('fault 43, 44: believes no name that no study can have, no endless code and no endless address', () => {
    expect(of(`#study=${'a'.repeat(101)}`)).toBeUndefined();
    expect(of(`#study=a&x=${'a'.repeat(1_000_000)}`)).toBeUndefined();
    // The letter is Cyrillic.
    expect(of('#study=pil\u043et')).toBeUndefined();
    for (const study of ['../x', 'A', 'a b', '', '__proto__', 'a--b']) expect(of(`#study=${encodeURIComponent(study)}`)).toBeUndefined();
    expect(of(`#study=a&code=${'9'.repeat(5000)}`)?.code?.length).toBeLessThan(100);
  });

  it('takes the day of the first check, and nothing that is no day', () => {
    expect(of('#study=a&first=2024-02-29')?.first).toBe('2024-02-29');
    for (const day of ['2023-02-29', '2024-2-9', '', 'soon', '2024-13-01']) expect(of(`#study=a&first=${day}`)?.first).toBeUndefined();
  });

  it('reads back what it writes', () => {
    // A study’s own schema takes forty letters at most.
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/, { size: 'small' }).filter(({ length }) => length <= 40);
    fc.assert(
      fc.property(id, fc.option(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/), { nil: undefined }), (study, code) => {
        for (const first of [undefined, '2026-03-03']) expect(of(launchPart({ study, code, first }))).toEqual({ study, code, first });
      }),
    );
  });

  it('survives any address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (hash, search) => {
        expect(launchIn({ hash: `#study=${hash}`, search })?.study ?? 'none').toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
