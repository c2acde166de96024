import { describe, expect, it } from 'vitest';

import { fileWith, read, refusedPaths, taken } from './files.test-data.ts';
import { extensionUrls, faithfulControls, harmlessExtensions, notedExtensions } from './urls.ts';

const item = { linkId: '1', text: 'Fine?', type: 'string' };
const withExtension = (...extension: readonly object[]) => fileWith([{ ...item, extension }]);
const control = (...codes: readonly string[]) => ({
  url: extensionUrls.itemControl,
  valueCodeableConcept: { coding: codes.map((code) => ({ code })) },
});

describe('an extension', () => {
  it.each([
    ['that shows what was never hidden', { url: extensionUrls.hidden, valueBoolean: false }],
    ['that asks for no answer at least', { url: extensionUrls.minOccurs, valueInteger: 0 }],
    ['that asks for one answer at least', { url: extensionUrls.minOccurs, valueInteger: 1 }],
    ['that asks for one answer at most', { url: extensionUrls.maxOccurs, valueInteger: 1 }],
    ['that hides what is not asked', { url: extensionUrls.disabledDisplay, valueCode: 'hidden' }],
    ['that shows answers as buttons', control('radio-button')],
    ['that names two ways to show the same', control('drop-down', 'autocomplete')],
  ])('%s changes nothing, and is taken without a word', (_what, extension) => {
    expect(taken(withExtension(extension)).notes).toEqual([]);
  });

  it.each([
    ['that hides a question', { url: extensionUrls.hidden, valueBoolean: true }],
    ['that says nothing of hiding', { url: extensionUrls.hidden }],
    ['that asks for two answers at least', { url: extensionUrls.minOccurs, valueInteger: 2 }],
    ['that takes two answers', { url: extensionUrls.maxOccurs, valueInteger: 2 }],
    ['that takes no answer', { url: extensionUrls.maxOccurs, valueInteger: 0 }],
    ['that shows in grey what is not asked', { url: extensionUrls.disabledDisplay, valueCode: 'protected' }],
    ['that names no way to show it', control()],
    ['that shows it in a way of its own', control('slider')],
    ['that shows it in a fair way and in one of its own', control('list', 'slider')],
    ['without an address', { valueString: 'x' }],
  ])('%s may change the meaning, and is refused with its place', (_what, extension) => {
    expect(refusedPaths(withExtension({ url: extensionUrls.citation, valueString: 'x' }, extension))).toEqual([
      'Questionnaire.item[0].extension[1]',
    ]);
  });

  it('that only speaks of looks, or of who keeps the file, is taken without a word', () => {
    expect(harmlessExtensions.size).toBeGreaterThan(0);
    for (const url of harmlessExtensions) expect([url, taken(withExtension({ url, valueString: 'x' })).notes]).toEqual([url, []]);
    for (const code of faithfulControls) expect([code, read(withExtension(control(code))).kind]).toEqual([code, 'ok']);
  });

  it('that asks for something around the form that is not done here is taken, and told', () => {
    for (const [url, words] of Object.entries(notedExtensions)) {
      const { notes } = taken(withExtension({ url, valueString: 'x' }));
      expect([url, notes.map(({ path }) => path)]).toEqual([url, ['Questionnaire.item[0].extension[0]']]);
      expect(notes[0]?.message).toContain(words);
    }
  });
});

describe('what stands beside a plain value', () => {
  const odd = { extension: [{ url: 'https://example.org/odd', valueString: 'x' }] };
  it('may hold extensions, which are looked at like any other', () => {
    expect(refusedPaths(fileWith([{ ...item, _text: odd }]))).toEqual(['Questionnaire.item[0].text.extension[0]']);
    expect(refusedPaths(fileWith([{ ...item, _type: odd }]))).toEqual(['Questionnaire.item[0].type.extension[0]']);
    expect(refusedPaths(fileWith([item], { _subjectType: [null, odd] }))[0]).toMatch(/^Questionnaire\.subjectType\[\d\]\.extension\[0\]$/);
  });

  it('belongs to a part that FHIR knows', () => {
    expect(refusedPaths(fileWith([{ ...item, _words: {} }]))).toEqual(['Questionnaire.item[0].words']);
  });
});

describe('words in a file', () => {
  it('are one line: line ends become spaces, which is told, and blanks around them go without a word', () => {
    const said = (text: string) => {
      const { brought, notes } = taken(fileWith([{ ...item, text }]));
      return [brought.words['en']?.items['small_1'], notes.map(({ path }) => path)];
    };
    expect(said('  Fine?  ')).toEqual(['Fine?', []]);
    expect(said('How are \r\n\r\n you?')).toEqual(['How are you?', ['Questionnaire.item[0].text']]);
  });

  it.each(['valueString', 'valueMarkdown', 'valueCode'])('may be translated with a %s', (name) => {
    const translation = (content: string) => ({
      extension: [
        {
          url: extensionUrls.translation,
          extension: [
            { url: 'lang', valueCode: 'de' },
            { url: 'content', [name]: content },
          ],
        },
      ],
    });
    const file = fileWith([{ ...item, _text: translation('Gut?') }], { _title: translation('Klein') });
    expect(taken(file).brought.words['de']).toMatchObject({ title: 'Klein', items: { small_1: 'Gut?' } });
  });

  it('with half a translation, or two into one language, are refused', () => {
    const parts = (...extension: readonly object[]) => ({ url: extensionUrls.translation, extension });
    const [lang, content] = [
      { url: 'lang', valueCode: 'de' },
      { url: 'content', valueString: 'Gut?' },
    ];
    for (const extension of [[parts(lang)], [parts(content)], [parts(lang, content), parts(lang, content)]])
      expect(refusedPaths(fileWith([{ ...item, _text: { extension } }]))).toEqual(['Questionnaire.item[0].text']);
  });

  it('in a language that is none are left out, and so are those that lack a text: both is told', () => {
    const into = (lang: string) => ({ extension: [parts(lang)] });
    const parts = (lang: string) => ({
      url: extensionUrls.translation,
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: 'x' },
      ],
    });
    const told = (lang: string, whole: boolean) => {
      const { brought, notes } = taken(fileWith([{ ...item, _text: into(lang) }], whole ? { _title: into(lang) } : {}));
      return [Object.keys(brought.words), notes.map(({ path, message }) => [path, message.includes(lang)])];
    };
    expect(told('de', true)).toEqual([['en', 'de'], []]);
    expect(told('de', false)).toEqual([['en'], [['Questionnaire.title', true]]]);
    expect(told('german', true)).toEqual([['en'], [['Questionnaire', true]]]);
    expect(told('en', true)).toEqual([['en'], [['Questionnaire.language', false]]]);
  });
});
