import { askedOf } from './asked.ts';
import { longVariables } from './columns.ts';
import { consentRows, consentVariables } from './consents.ts';
import type { CsvRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { flowRows, flowVariables } from './flow.ts';
import { logRows, logVariables } from './log.ts';
import { isWithheld, participantKey } from './participant.ts';
import { longRows } from './rows.ts';
import { ratingRows } from './single-ratings.ts';
import type { Variable } from './variable.ts';
import { wideColumns } from './wide.ts';

/** One CSV file with what its columns mean. */
export type Table = {
  readonly file: `cairn-${string}.csv`;
  readonly title: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly CsvRow[];
  /** Columns that together name a row; empty when there are none that always do. */
  readonly key: readonly string[];
};

export type Tables = { readonly wide: Table; readonly long: Table; readonly log: Table; readonly consents: Table; readonly flow: Table };

/** Every format is written from these: the one description of the export. */
export function tablesOf(dataset: Dataset): Tables {
  const asked = askedOf(dataset);
  const wide = wideColumns(dataset, asked);
  // The shape stays that of the study; the answers go.
  const shown = isWithheld(dataset) ? { ...dataset, sittings: [], moods: [], readings: [] } : dataset;
  return {
    wide: {
      file: 'cairn-wide.csv',
      title: 'One row per participant and installation',
      variables: wide.map(({ variable }) => variable),
      rows: [Object.fromEntries(wide.map(({ variable, cell }) => [variable.name, cell]))],
      key: participantKey,
    },
    long: {
      file: 'cairn-long.csv',
      title: 'One row per item and score of every sitting, and per single rating',
      variables: longVariables,
      rows: [...longRows(shown, asked), ...ratingRows(shown)],
      key: [...participantKey, 'sitting_id', 'variable'],
    },
    log: {
      file: 'cairn-log.csv',
      title: 'Every answer and every correction, as they were given',
      variables: logVariables,
      rows: logRows(shown),
      key: [...participantKey, 'sitting_id', 'order'],
    },
    consents: {
      file: 'cairn-consents.csv',
      title: 'The ledger of consents',
      variables: consentVariables,
      rows: consentRows(dataset),
      key: [...participantKey, 'consent_id'],
    },
    flow: { file: 'cairn-flow.csv', title: 'Counts for a flow diagram', variables: flowVariables, rows: flowRows(dataset), key: [] },
  };
}

/** What every column of the wide file means. */
export function variablesOf(dataset: Dataset): readonly Variable[] {
  return tablesOf(dataset).wide.variables;
}
