import { codebookColumns, codebookRows } from '#domain/export/codebook.ts';
import { longColumns } from '#domain/export/columns.ts';
import { writeCsv } from '#domain/export/csv.ts';
import { longRows } from '#domain/export/rows.ts';
import { ratingRows } from '#domain/export/single-ratings.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Mood, Reading, Sitting } from '#domain/record/schema.ts';

import type { FileToSave } from './save-file.ts';

export type AnswersKept = {
  readonly participant: string;
  readonly appVersion: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly sittings: readonly Sitting[];
  readonly moods: readonly Mood[];
  readonly readings: readonly Reading[];
};

/** The answers file for research and its codebook. Answers only: no text of any piece, no plan, no story of the person. */
export function answerFiles({ participant, appVersion, questionnaires, sittings, moods, readings }: AnswersKept): readonly FileToSave[] {
  const rows = [
    ...longRows({
      participant,
      appVersion,
      sittings,
      find: (seen) =>
        questionnaires.find(
          ({ facts, language }) => facts.id === seen.questionnaire && facts.version === seen.version && language === seen.language,
        ),
    }),
    ...ratingRows({ participant, appVersion, moods, readings }),
  ];
  return [
    { name: 'cairn-answers.csv', type: 'text/csv', text: writeCsv({ columns: longColumns, rows, byteOrderMark: true }) },
    {
      name: 'cairn-codebook.csv',
      type: 'text/csv',
      text: writeCsv({ columns: codebookColumns, rows: codebookRows(questionnaires), byteOrderMark: true }),
    },
  ];
}
