import type { Questionnaire } from '../questionnaire/schema.ts';
import type { Mood, Reading, Sitting } from '../record/schema.ts';

import { codebookColumns, codebookRows } from './codebook.ts';
import { longColumns } from './columns.ts';
import { writeCsv } from './csv.ts';
import { longRows, type LongRow } from './rows.ts';
import { ratingRows } from './single-ratings.ts';

/** The files for a research team: the answers and the codebook that explains every column and name in them. */

export type AnswersKept = {
  /** The code as it was typed; empty when the person has none. */
  readonly participant: string;
  readonly appVersion: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly sittings: readonly Sitting[];
  readonly moods: readonly Mood[];
  readonly readings: readonly Reading[];
};

export type AnswerFile = { readonly name: string; readonly type: 'text/csv'; readonly text: string };

/** Stands in the column of the code when the person has none. */
export const noCode = 'no-code';

/** Answers only: no text of any piece, no plan, no story of the person. Which fields these are stands in the ledger of the store. */
export function answerFiles(kept: AnswersKept): readonly AnswerFile[] {
  return [
    csvFile('cairn-answers.csv', writeCsv({ columns: longColumns, rows: answerRows(kept), byteOrderMark: true })),
    csvFile('cairn-codebook.csv', writeCsv({ columns: codebookColumns, rows: codebookRows(kept.questionnaires), byteOrderMark: true })),
  ];
}

function answerRows({ participant, appVersion, questionnaires, sittings, moods, readings }: AnswersKept): readonly LongRow[] {
  const code = participant.trim() === '' ? noCode : participant.trim();
  const rows = [
    ...longRows({
      participant: code,
      appVersion,
      sittings,
      find: (seen) =>
        questionnaires.find(
          ({ facts, language }) => facts.id === seen.questionnaire && facts.version === seen.version && language === seen.language,
        ),
    }),
    ...ratingRows({ participant: code, appVersion, moods, readings }),
  ];
  // The code is typed by a person, so it is guarded like all that is typed.
  return rows.map((row) => ({ ...row, participant_id: { freeText: code } }));
}

function csvFile(name: string, text: string): AnswerFile {
  return { name, type: 'text/csv', text };
}
