import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostStoryLength, readStory } from './read-story.ts';

const story = { language: 'en', parts: [{ text: 'I asked.' }], contentNotes: ['death'], year: 2026 };
const file = { format: 'cairn-story', version: 1, story };

function kindOf(value: unknown): string {
  return readStory(typeof value === 'string' ? value : JSON.stringify(value)).kind;
}

describe('readStory', () => {
  it('reads a story file, with a byte order mark in front of it too', () => {
    const text = JSON.stringify(file);
    expect(readStory(text)).toEqual({ kind: 'ok', story, text });
    expect(kindOf(`\ufeff${text}`)).toBe('ok');
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['words', 'Dear friend', 'not-json'],
    ['a cut file', JSON.stringify(file).slice(0, -3), 'not-json'],
    ['a list', [file], 'unknown-format'],
    ['another file of ours', { format: 'cairn-takeaway', version: 1 }, 'unknown-format'],
    ['a story of a later Cairn', { ...file, version: 2 }, 'newer-version'],
    ['a version that is none', { ...file, version: '1' }, 'wrong-form'],
    ['more than a story', { ...file, sender: 'Anna' }, 'wrong-form'],
    ['a day', { ...file, story: { ...story, on: '2026-01-02' } }, 'wrong-form'],
    ['no parts', { ...file, story: { ...story, parts: [] } }, 'wrong-form'],
    ['blanks', { ...file, story: { ...story, parts: [{ text: '  \n ' }] } }, 'wrong-form'],
    ['a part that is no text', { ...file, story: { ...story, parts: [{ text: { toString: 'x' } }] } }, 'wrong-form'],
    ['too many parts', { ...file, story: { ...story, parts: Array.from({ length: 41 }, () => ({ text: 'a' })) } }, 'wrong-form'],
    ['a part that is too long', { ...file, story: { ...story, parts: [{ text: 'a'.repeat(20_001) }] } }, 'wrong-form'],
    ['a note of no kind', { ...file, story: { ...story, contentNotes: ['<b>'] } }, 'wrong-form'],
    ['a title of two lines', { ...file, story: { ...story, title: 'One\ntwo' } }, 'wrong-form'],
    ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'unknown-format'],
    ['too much', 'a'.repeat(mostStoryLength + 1), 'too-large'],
  ])('refuses %s', (_, value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });

  it('drops names that reach into every object', () => {
    const text = JSON.stringify(file).replace('{"format"', '{"__proto__":{"polluted":true},"format"');
    expect(readStory(text).kind).toBe('ok');
    expect('polluted' in {}).toBe(false);
  });

  it('never fails, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((some) => JSON.stringify({ ...file, story: some })),
        ),
        (text) => {
          expect(typeof readStory(text).kind).toBe('string');
        },
      ),
    );
  });
});
