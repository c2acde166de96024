import { expect, it } from 'vitest';

import { sampleWords } from '../sample.test-data.ts';
import { wordsIn } from './words-in.ts';

it('speaks the language of the page, else English, else what there is', () => {
  const [en, de, fr] = ['en', 'de', 'fr'].map((title) => ({ ...sampleWords, title }));
  if (en === undefined || de === undefined || fr === undefined) throw new Error('three languages were made');
  expect(wordsIn({ words: { de, en } }, 'de')).toEqual({ language: 'de', words: de });
  expect(wordsIn({ words: { de, en } }, 'fr')).toEqual({ language: 'en', words: en });
  expect(wordsIn({ words: { fr } }, 'de')).toEqual({ language: 'fr', words: fr });
  expect(wordsIn({ words: { en } }, 'constructor')).toEqual({ language: 'en', words: en });
  expect(wordsIn({ words: {} }, 'en')).toBeUndefined();
});
