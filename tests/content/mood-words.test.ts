import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { compileContent } from '#tools/content/compile.ts';
import { offeredLanguages, stringsOf } from '#tools/content/languages.ts';
import { piecesOf } from '#tools/content/modules.ts';
import { digestOf } from '#domain/questionnaire/digest.ts';
import { moodWordSchema } from '#domain/record/schema.ts';

/** An answer about mood is kept with the digest of the questionnaire `mood`, so the words on screen have to be its words. */

const content = join(import.meta.dirname, '../../content');

describe.each(offeredLanguages(content))('%s', (language) => {
  const compiled = compileContent(content, language).content;
  const mood = compiled.questionnaires.find(({ facts }) => facts.id === 'mood');

  it('shows the words of the questionnaire, from the heaviest to the lightest', () => {
    const strings = stringsOf(content, language, 'path');
    const onScreen = moodWordSchema.options.map((word) => strings.get(`moods.${word}`));
    expect(onScreen).toEqual(Object.values(mood?.words.optionSets['mood'] ?? {}));
    expect(mood?.facts.optionSets['mood']?.map(({ code }) => code)).toEqual(onScreen.map((_word, place) => place + 1));
  });

  it('names the version and digest of what is shown', () => {
    const seen = piecesOf(compiled).get('seen');
    if (mood === undefined) throw new Error('there is no questionnaire "mood"');
    expect(seen).toMatchObject({ mood: { version: mood.facts.version, language, digest: digestOf(mood) } });
    expect(Object.keys(seen as object)).toEqual(expect.arrayContaining(['mood', 'story-feedback']));
  });
});
