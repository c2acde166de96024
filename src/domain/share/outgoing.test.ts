import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readStory } from '../exchange/read-story.ts';
import { asText, shortStoryFile, storyFile, storyOf } from './outgoing.ts';

const parts = [
  { piece: 'p1', title: 'What was it like?', text: ' First line.\n  Indented.  ' },
  { piece: 'p2', title: 'Who was there?', text: 'A friend.' },
];
const choices = { language: 'en', title: '', titled: false, contentNotes: [], year: 2026 };

describe('asText', () => {
  it('is the words themselves, letter by letter', () => {
    expect(asText(parts, { titled: false })).toBe(' First line.\n  Indented.  \n\nA friend.');
  });

  it('puts questions, a line above and a card below only where they are wanted', () => {
    expect(asText(parts.slice(1), { titled: true, above: 'Notes', below: 'How to hear this' })).toBe(
      'Notes\n\nWho was there?\nA friend.\n\nHow to hear this',
    );
  });
});

describe('storyOf', () => {
  it('holds the words, and nothing that leads back to a person, a day or a phone', () => {
    const story = storyOf(parts, { ...choices, title: '  After \n rain ', titled: true, contentNotes: ['death'] });
    expect(story).toEqual({
      language: 'en',
      title: 'After rain',
      parts: [
        { title: 'What was it like?', text: ' First line.\n  Indented.  ' },
        { title: 'Who was there?', text: 'A friend.' },
      ],
      contentNotes: ['death'],
      year: 2026,
    });
    const file = storyFile(story);
    expect(file.kind === 'ok' && file.text).not.toMatch(/p1|p2|\d{4}-\d{2}/);
  });

  it('leaves titles out where there are none', () => {
    expect(storyOf(parts, choices).title).toBe(undefined);
    expect(storyOf(parts, choices).parts[0]).toEqual({ text: ' First line.\n  Indented.  ' });
    expect(storyOf([{ piece: 'p', title: 'x'.repeat(201), text: 'a' }], { ...choices, titled: true }).parts).toEqual([{ text: 'a' }]);
  });

  it('comes back from its file as it went, long or short', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 5 }), (texts) => {
        fc.pre(texts.some((text) => text.trim() !== ''));
        const story = storyOf(
          texts.map((text) => ({ piece: 'p', title: '', text })),
          choices,
        );
        const file = storyFile(story);
        for (const text of [file.kind === 'ok' ? file.text : '', shortStoryFile(story)])
          expect(readStory(text)).toMatchObject({ kind: 'ok', story });
      }),
    );
  });

  it('makes no file of what is too long for one', () => {
    const long = { piece: 'p', title: '', text: 'a'.repeat(20_001) };
    expect(storyFile(storyOf([long], choices))).toEqual({ kind: 'too-long' });
    expect(
      storyFile(
        storyOf(
          Array.from({ length: 41 }, () => ({ ...long, text: 'a' })),
          choices,
        ),
      ),
    ).toEqual({ kind: 'too-long' });
  });
});
