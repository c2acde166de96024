import { describe, expect, it } from 'vitest';

import { choice, coding, fileWith, inLanguages, often, read, taken } from '#domain/fhir/files.test-data.ts';
import { notesOf } from '#domain/questionnaire/heading.ts';
import { isAskedNow } from '#domain/questionnaire/progress.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';

const text = (linkId: string, more: object = {}) => ({ linkId, text: `Question ${linkId}?`, type: 'string', ...more });

describe('groups, displays and nested items', () => {
  const file = fileWith([
    {
      linkId: 'g',
      text: 'First part',
      type: 'group',
      item: [
        { linkId: 'hello', text: 'Take your time.', type: 'display' },
        { ...text('a'), item: [{ linkId: 'hint', text: 'One word will do.', type: 'display' }, text('a.1')] },
        text('b'),
      ],
    },
    { linkId: 'bye', text: 'Thank you.', type: 'display' },
  ]);

  it('shows headings with every question under them, and other words with one', () => {
    const { facts, words } = taken(file).brought;
    const questionnaire = { facts, words: words['en']!, language: 'en' };
    const shown = facts.items.map(({ id, linkId }) => [linkId, notesOf(questionnaire, id, new Map())]);
    expect(shown).toEqual([
      ['a', { before: ['First part', 'Take your time.'], after: ['One word will do.'] }],
      ['a.1', { before: ['First part'], after: [] }],
      ['b', { before: ['First part'], after: ['Thank you.'] }],
    ]);
  });

  it('shows words only when their own condition holds', () => {
    const when = [{ question: 'a', operator: 'exists', answerBoolean: true }];
    const { facts, words } = taken(
      fileWith([text('a'), { linkId: 'd', text: 'Well done.', type: 'display', enableWhen: when }, text('b')]),
    ).brought;
    const questionnaire = { facts, words: words['en']!, language: 'en' };
    expect(notesOf(questionnaire, 'small_b', new Map())).toEqual({ before: [], after: [] });
    expect(notesOf(questionnaire, 'small_b', new Map([['small_a', { kind: 'answered', value: 'x' }]])).before).toEqual(['Well done.']);
  });

  it('refuses words whose question would be hidden while they are to be seen', () => {
    const when = [{ question: 'a', operator: 'exists', answerBoolean: true }];
    const hidden = {
      linkId: 'g',
      type: 'group',
      item: [{ linkId: 'd', text: 'Read this.', type: 'display' }, text('b', { enableWhen: when })],
    };
    // The last question outside is always there, but the words are not for it.
    expect(read(fileWith([text('a'), hidden]))).toMatchObject({ kind: 'refused', problems: [{ path: 'Questionnaire.item[1].item[0]' }] });
    const empty = { linkId: 'g', text: 'An end', type: 'group', item: [{ linkId: 'd', text: 'Read this.', type: 'display' }] };
    const last = [1, 2].map((number) => ({ note: `note-${number}`, after: true }));
    expect(taken(fileWith([text('a'), empty])).brought.facts.items[0]?.notes).toEqual(last);
    const alone = { linkId: 'd', text: 'Read this.', type: 'display' };
    const inner = text('b', { enableWhen: when });
    const lonely = fileWith([text('a', { enableWhen: undefined }), inner, alone, { ...inner, linkId: 'c' }]);
    const outcome = read(lonely);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ path: 'Questionnaire.item[2]' }] });
  });

  it('joins the conditions of everything around an item', () => {
    const is = (question: string, answerBoolean: boolean) => ({ question, operator: '=', answerBoolean });
    const { facts } = taken(
      fileWith([
        { linkId: 'x', text: 'X?', type: 'boolean' },
        { linkId: 'y', text: 'Y?', type: 'boolean' },
        {
          linkId: 'g',
          type: 'group',
          enableWhen: [is('x', true)],
          item: [
            {
              linkId: 'p',
              text: 'P?',
              type: 'boolean',
              enableWhen: [is('x', false), is('y', true)],
              enableBehavior: 'any',
              item: [text('c')],
            },
          ],
        },
      ]),
    ).brought;
    const [, , , child] = facts.items;
    const asked = (x: number, y: number) =>
      isAskedNow(
        child!,
        new Map([
          ['small_x', { kind: 'answered', value: x }],
          ['small_y', { kind: 'answered', value: y }],
        ]),
      );
    expect([asked(1, 1), asked(1, 0), asked(0, 1), asked(0, 0)]).toEqual([true, false, false, false]);
  });
});

describe('languages', () => {
  const answers = [coding('n', 'No way'), coding('y', 'By all means')];
  const inWelsh = answers.map(({ valueCoding }) => ({
    valueCoding: { ...(valueCoding as object), _display: inLanguages({ cy: 'Ateb', de: 'Ja' }) },
  }));
  inWelsh[1] = { valueCoding: { ...(answers[1]?.['valueCoding'] as object), _display: inLanguages({ cy: 'Ateb arall', de: 'Doch' }) } };
  const file = fileWith(
    [
      { ...choice('1', ...inWelsh), _text: inLanguages({ cy: 'Cwestiwn?', de: 'Frage?' }) },
      { linkId: '2', text: 'Words.', _text: inLanguages({ cy: 'Geiriau.' }), type: 'display' },
    ],
    { _title: inLanguages({ cy: 'Bach', de: 'Klein' }) },
  );

  it('brings every complete translation, and tells of the others', () => {
    const { brought, notes } = taken(file);
    expect(Object.keys(brought.words)).toEqual(['en', 'cy']);
    expect(brought.words['cy']).toEqual({
      title: 'Bach',
      about: 'Bach',
      items: { small_1: 'Cwestiwn?' },
      optionSets: { 'set-1': { '1': 'Ateb', '2': 'Ateb arall' } },
      notes: { 'note-1': 'Geiriau.' },
    });
    expect(notes).toEqual([{ path: 'Questionnaire.item[1].text', message: expect.stringContaining('"de" is left out: 1 of 5') as string }]);
  });

  it('needs words for yes and no in the language of the file, and in each of its translations', () => {
    const bool = { linkId: 'b', text: 'Ja?', _text: inLanguages({ en: 'Yes?' }), type: 'boolean' };
    const german = fileWith([bool], { language: 'de', title: 'Klein', _title: inLanguages({ en: 'Small' }) });
    expect(read(german)).toMatchObject({ kind: 'refused', problems: [{ path: 'Questionnaire.item[0]' }] });
    const yesNo = { de: { yes: 'Ja', no: 'Nein' } };
    expect(Object.keys(taken(german, { yesNo }).brought.words)).toEqual(['de']);
    const both = { ...yesNo, en: { yes: 'Yes', no: 'No' } };
    expect(taken(german, { yesNo: both }).brought.words['en']?.optionSets).toEqual({ 'set-1': { '0': 'No', '1': 'Yes' } });
  });
});

describe('scores that a study team adds', () => {
  const rule = { id: 'small_sum', method: 'sum', mayMiss: 0, range: [0, 6], higherMeans: 'more' } as const;

  it('count the weights of the file by linkId', () => {
    const { facts } = taken(fileWith([choice('1', ...often), choice('2', ...often)]), {
      scores: [{ ...rule, items: ['1', '2'], range: [0, 6] }],
    }).brought;
    const answers = new Map(facts.items.map(({ id }, place) => [id, { kind: 'answered', value: place === 0 ? 3 : 1 } as const]));
    expect(scoresOf(facts, answers)).toMatchObject([{ id: 'small_sum', strict: 4 }]);
  });

  it('are refused when they name what is not there, or what has no weight', () => {
    const file = fileWith([choice('1', coding('a', 'Ay'), coding('b', 'Bee'))]);
    expect(read(file, { scores: [{ ...rule, items: ['9'], range: [0, 6] }] })).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'Questionnaire' }],
    });
    expect(read(file, { scores: [{ ...rule, items: ['1'], range: [0, 6] }] })).toMatchObject({
      problems: [{ path: 'Questionnaire.item[0]' }],
    });
  });
});
