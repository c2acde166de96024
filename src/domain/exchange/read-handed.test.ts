import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { soundContribution } from './contribution.test-data.ts';
import { mostHandedLength, readHanded } from './read-handed.ts';

const { withdrawal } = soundContribution;
const sound = JSON.stringify(soundContribution);

describe('readHanded', () => {
  it.each([
    soundContribution,
    {
      format: 'cairn-edits',
      version: 1,
      withdrawal,
      edits: [{ place: 'short', before: '', after: 'Short.', why: 'Every story has one.' }],
    },
    { format: 'cairn-edits', version: 1, withdrawal, edits: [{ place: { part: 0, field: 'title' }, before: 'a', after: '', why: 'w' }] },
    { format: 'cairn-edits-answer', version: 1, withdrawal, edits: withdrawal, answers: ['agree', 'keep-mine'] },
    { format: 'cairn-withdrawal', version: 1, library: 'open-shelf', code: '0123456789' },
  ])('opens what says that it is a $format', (file) => {
    expect(readHanded(`\ufeff${JSON.stringify(file)}`)).toMatchObject({ kind: 'ok', file });
  });

  const { consent } = soundContribution;
  const hostile: readonly (readonly [string, unknown, string])[] = [
    ['a later version', { ...soundContribution, version: 2 }, 'newer-version'],
    ['a file of another kind', { format: 'cairn-study', version: 1 }, 'unknown-format'],
    ['a format that every object has', { format: 'constructor', version: 1 }, 'unknown-format'],
    ['a list', [], 'unknown-format'],
    ['nothing', null, 'unknown-format'],
    ['a key more', { ...soundContribution, extra: 1 }, 'wrong-form'],
    ['a consent that was not given', { ...soundContribution, consent: { ...consent, copiesUnderstood: false } }, 'wrong-form'],
    ['a teller who is too young', { ...soundContribution, consent: { ...consent, oldEnough: false } }, 'wrong-form'],
    ['no parts', { ...soundContribution, story: { ...soundContribution.story, parts: [] } }, 'wrong-form'],
    ['an id that leads elsewhere', { ...soundContribution, library: '../../etc' }, 'wrong-form'],
    ['a code of other signs', { format: 'cairn-withdrawal', version: 1, library: 'open-shelf', code: 'UUUUUUUUUU' }, 'wrong-form'],
    [
      'a part that is far too long',
      { ...soundContribution, story: { ...soundContribution.story, parts: [{ text: 'a'.repeat(20_001) }] } },
      'wrong-form',
    ],
  ];
  it.each(hostile)('refuses %s', (_what, value, kind) => {
    expect(readHanded(JSON.stringify(value)).kind).toBe(kind);
  });

  it('fault 46, 49: takes no proposal that holds signs nobody sees, and leaves the teller’s own signs be', () => {
    const edits = (before: string, after: string) =>
      readHanded(JSON.stringify({ format: 'cairn-edits', version: 1, withdrawal, edits: [{ place: 'short', before, after, why: 'w' }] }));
    expect(edits('I was not sad.', 'I was \u202eton\u202c sad.')).toEqual({ kind: 'wrong-form', place: 'edits.0.after' });
    expect(edits('I\u200b was.', 'I\u200b was not.').kind).toBe('ok');
  });

  it('fault 46: says where it is amiss without a name out of the file', () => {
    const planted = { ...soundContribution, '<img src=x onerror=alert(1)>': 1 };
    expect(readHanded(JSON.stringify(planted))).toEqual({ kind: 'wrong-form', place: '…' });
  });

  it('fault 43: refuses what is no JSON, what is too large and what is too deep', () => {
    expect(readHanded(sound.slice(1)).kind).toBe('not-json');
    expect(readHanded(' '.repeat(mostHandedLength + 1)).kind).toBe('too-large');
    expect(readHanded('['.repeat(2_000_000)).kind).toBe('unknown-format');
  });

  it('fault 45: drops names that reach into every object, and then refuses nothing else', () => {
    const planted = sound.replace('{', '{"__proto__":{"polluted":true},');
    expect(readHanded(planted).kind).toBe('ok');
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
  });

  it('gives an outcome for any text, and throws at none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readHanded(text).kind).not.toBe('ok');
      }),
    );
  });
});
