import { expect, it } from 'vitest';

import { touchedTopics } from './touched-topics.ts';

it('names the notes that may touch what a reader hides', () => {
  expect(touchedTopics(['grief'], ['death', 'language'])).toEqual(['death']);
  expect(touchedTopics(['language'], ['death', 'language'])).toEqual(['language']);
  expect(touchedTopics(['suicidal-thoughts', 'toString'], ['mental-health', 'crime'])).toEqual(['mental-health']);
  expect(touchedTopics([], ['death'])).toEqual([]);
  expect(touchedTopics(['sleep'], ['death'])).toEqual([]);
});
