import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { answerFiles, noCode } from '#domain/export/answer-files.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { startSitting } from '#domain/questionnaire/sitting.ts';
import { momentAt } from '#domain/time/moment.ts';

const at = momentAt(Date.UTC(2026, 2, 1, 12), 60);
const sitting = startSitting({ id: 's', wave: 'pre', questionnaire: sample, at });

function rowsWith(participant: string, language = sample.language) {
  const [answers] = answerFiles({
    participant,
    appVersion: '0.1.0',
    questionnaires: [sample],
    sittings: [{ ...sitting, language }],
    moods: [{ id: 'm', when: 'arriving', mood: 'low', at }],
    readings: [],
  });
  return Papa.parse<Record<string, string>>(answers?.text ?? '', { header: true, skipEmptyLines: true }).data;
}

describe('answerFiles', () => {
  it.each([
    ['P-07', 'P-07'],
    ['  P-07\t', 'P-07'],
    ['', noCode],
    ['   ', noCode],
    ['=1+1', "'=1+1"],
    ['a "b", c', 'a "b", c'],
  ])('writes the code %j on every row as %j', (typed, written) => {
    const codes = rowsWith(typed).map((row) => row['participant_id']);
    expect(codes).toHaveLength(sample.facts.items.length + sample.facts.scores.length + 1);
    expect(new Set(codes)).toEqual(new Set([written]));
  });

  it('takes words and scores only from the language that was seen', () => {
    expect(rowsWith('P').some((row) => row['row'] === 'score')).toBe(true);
    expect(rowsWith('P', 'fr').some((row) => row['row'] === 'score')).toBe(false);
  });

  it('gives the answers and the codebook, each with the mark for Excel', () => {
    const files = answerFiles({ participant: '', appVersion: '0.1.0', questionnaires: [sample], sittings: [], moods: [], readings: [] });
    expect(files.map(({ name }) => name)).toEqual(['cairn-answers.csv', 'cairn-codebook.csv']);
    for (const { text, type } of files) expect([text.charCodeAt(0), type]).toEqual([0xfeff, 'text/csv']);
  });
});
