import { describe, expect, it } from 'vitest';

import { fileWith, inLanguages, taken, type Element } from './files.test-data.ts';
import { extensionUrls } from './urls.ts';

const item = { linkId: '1', text: 'Fine?', type: 'string' };
const bare: Element = { resourceType: 'Questionnaire', status: 'active', language: 'en', item: [item] };
const factsOf = (more: Element) => taken(fileWith([item], more)).brought.facts;
const notesOf = (more: Element) => taken(fileWith([item], more)).notes.map(({ path, message }) => `${path} ${message}`);

describe('the name of a questionnaire', () => {
  it('is its title, else the words of its code, else its name, else what it is called here', () => {
    const code = [{ system: 'urn:s', code: 'x', display: 'By its code' }];
    const titles = [
      { ...bare, title: 'By its title', code, name: 'ByItsName' },
      { ...bare, code, name: 'ByItsName' },
      { ...bare, name: 'ByItsName' },
      bare,
    ].map((file) => taken(file).brought.words['en']?.title);
    expect(titles).toEqual(['By its title', 'By its code', 'ByItsName', 'small']);
  });

  it('that is no title needs no translation, and it is told what is shown', () => {
    const file = {
      ...bare,
      name: 'Nameless',
      _name: inLanguages({ de: 'Namenlos' }),
      item: [{ ...item, _text: inLanguages({ de: 'Gut?' }) }],
    };
    const { brought, notes } = taken(file);
    expect(brought.words['de']).toMatchObject({ title: 'Nameless' });
    expect(notes).toEqual([{ path: 'Questionnaire.title', message: expect.stringContaining('Nameless') as string }]);
  });
});

describe('its version', () => {
  it.each([
    ['1.0.0', '1.0.0'],
    ['10.20.30', '10.20.30'],
    ['2.1', '1.0.0'],
    ['v2.1.0', '1.0.0'],
    ['2.1.0-draft', '1.0.0'],
    ['2.1.x', '1.0.0'],
    ['x.1.0', '1.0.0'],
  ])('%s is kept as %s, and as it stood beside that', (version, kept) => {
    expect(factsOf({ version })).toMatchObject({ version: kept, brought: { version } });
  });
});

describe('where it comes from', () => {
  it('is said in one line of what the file tells, and no more', () => {
    expect(factsOf({}).citation).toBe('Small; https://example.org/q');
    expect(factsOf({ url: undefined, publisher: 'A team' }).citation).toBe('Small; A team');
    expect(taken(bare).brought.facts.brought).toEqual({});
    expect(factsOf({}).brought).toEqual({ url: 'https://example.org/q', title: 'Small' });
  });

  it('is what a file of Cairn kept of its first source, and not what Cairn wrote over it', () => {
    const kept = (part: string, valueString: string) => ({ url: part, valueString });
    const extension = [{ url: extensionUrls.brought, extension: [kept('url', 'urn:first'), kept('version', '9')] }];
    expect(factsOf({ extension, version: '1.0.0', derivedFrom: ['urn:first'] }).brought).toEqual({ url: 'urn:first', version: '9' });
    expect(notesOf({ extension, derivedFrom: ['urn:first'] })).toEqual([]);
    const cited = [{ url: extensionUrls.citation, valueString: 'A. Team (2020).\nA paper.' }];
    expect(factsOf({ extension: cited }).citation).toBe('A. Team (2020). A paper.');
  });
});

describe('what a reader is told', () => {
  it.each<readonly [string, Element, readonly RegExp[]]>([
    ['nothing about a plain file', {}, []],
    ['that no language is stated, and which is assumed', { language: undefined }, [/^Questionnaire.language .*en/]],
    ['that it was made from another one', { derivedFrom: ['urn:other'] }, [/^Questionnaire.derivedFrom /]],
    ['that its publisher has retired it', { status: 'retired' }, [/^Questionnaire.status .*retired/]],
    ['that it is about somebody else', { subjectType: ['Practitioner'] }, [/^Questionnaire.subjectType /]],
    ['nothing when the person who answers is among those it is about', { subjectType: ['Patient', 'Practitioner'] }, []],
  ])('%s', (_what, more, notes) => {
    const told = notesOf(more);
    expect(told).toHaveLength(notes.length);
    for (const [at, note] of notes.entries()) expect(told[at]).toMatch(note);
  });

  it('nothing of the parts that FHIR knows and that say nothing to a person', () => {
    const parts = { meta: {}, text: {}, identifier: [], experimental: false, date: '2026-01-01', contact: [], description: 'A form.' };
    const more = {
      useContext: [],
      jurisdiction: [],
      purpose: 'To ask.',
      approvalDate: '2026-01-01',
      lastReviewDate: '2026-01-01',
      effectivePeriod: {},
    };
    expect(notesOf({ ...parts, ...more })).toEqual([]);
  });
});
