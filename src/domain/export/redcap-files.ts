import type { Cell, CsvRow } from './csv.ts';
import { cellText, writeCsv } from './csv.ts';
import type { Dataset, ExportFile } from './dataset.ts';
import { itemVariable } from './item-variables.ts';
import { missingCodes, withheldCode } from './missing-codes.ts';
import { isWithheld } from './participant.ts';
import { enrolmentEvent, eventNameOf, eventOf, ratingsEvent, redcapArm, uniqueEventName } from './redcap-events.ts';
import { dictionaryColumns, dictionaryRows, fieldsOf, type Field } from './redcap-fields.ts';
import { valueCell } from './rows.ts';
import { singleRatings } from './single-ratings.ts';
import type { Tables } from './tables.ts';
import { column, type Variable } from './variable.ts';

/**
 * Everything a REDCap project needs, made from the columns of the wide file: dictionary, arms, events, which form belongs to
 * which event, and the rows. Blank cells do not overwrite in REDCap, so what is not there has a code wherever an earlier import
 * may have left a value.
 */
export function redcapFiles(dataset: Dataset, { wide }: Pick<Tables, 'wide'>): readonly ExportFile[] {
  const ratings = ratingFields(dataset);
  const fields = fieldsOf(wide.variables);
  const waves = [...new Set(wide.variables.flatMap(({ wave }) => wave ?? []))];
  const events = [enrolmentEvent, ...waves.map(eventNameOf), ratingsEvent];
  return [
    file('redcap-dictionary.csv', dictionaryColumns, dictionaryRows([...fields, ...ratings], dataset.questionnaires)),
    file('redcap-arms.csv', ['arm_num', 'name'], [{ arm_num: redcapArm.number, name: redcapArm.name }]),
    file(
      'redcap-events.csv',
      eventColumns,
      events.map((name, place) => eventRow(dataset, name, waves[place - 1])),
    ),
    file('redcap-mapping.csv', ['arm_num', 'unique_event_name', 'form'], mappingRows(wide.variables, ratings)),
    file('redcap-import.csv', [...startColumns, ...fields.map(({ field }) => field)], importRows(dataset, wide, { fields, waves })),
    file('redcap-import-ratings.csv', [...startColumns, ...ratings.map(({ field }) => field)], ratingRows(dataset, ratings)),
  ];
}

const startColumns = ['record_id', 'redcap_event_name', 'redcap_repeat_instrument', 'redcap_repeat_instance'] as const;
const eventColumns = [
  'event_name',
  'arm_num',
  'day_offset',
  'offset_min',
  'offset_max',
  'unique_event_name',
  'custom_event_label',
] as const;

function file(name: string, columns: readonly string[], rows: readonly CsvRow[]): ExportFile {
  return { name, type: 'text/csv', text: writeCsv({ columns, rows }) };
}

/** Two installations of one code must never be written over one another; a typed code may hold what REDCap refuses in names. */
function recordOf({ participant, install }: Dataset): string {
  return `${participant.replaceAll(/[^A-Za-z0-9-]/g, '_')}_${install}`;
}

function eventRow({ schedule }: Dataset, name: string, wave: string | undefined): CsvRow {
  const plan = schedule.waves.find(({ id }) => id === wave);
  const window = plan?.kind === 'follow-up' ? plan : { day: 0, early: 0, late: 0 };
  return {
    event_name: name,
    arm_num: redcapArm.number,
    day_offset: window.day,
    offset_min: window.early,
    offset_max: window.late,
    unique_event_name: uniqueEventName(name, redcapArm.number),
    custom_event_label: null,
  };
}

function mappingRows(variables: readonly Variable[], ratings: readonly Field[]): readonly CsvRow[] {
  const pairs = [
    ...variables.flatMap(({ redcap }) => (redcap === undefined ? [] : [`${redcap.event} ${redcap.form}`])),
    ...ratings.map(({ form }) => `${uniqueEventName(ratingsEvent, redcapArm.number)} ${form}`),
  ];
  return [...new Set(pairs)].map((pair) => {
    const [event = '', form = ''] = pair.split(' ');
    return { arm_num: redcapArm.number, unique_event_name: event, form };
  });
}

/** A row for what does not change, and one for each wave with answers; after a withdrawal, for every wave there could have been. */
function importRows(
  dataset: Dataset,
  wide: Tables['wide'],
  { fields, waves }: { readonly fields: readonly Field[]; readonly waves: readonly string[] },
): readonly CsvRow[] {
  const [cells = {}] = wide.rows;
  const begun = (wave: string) => isWithheld(dataset) || dataset.sittings.some((sitting) => sitting.wave === wave);
  return [undefined, ...waves.filter(begun)].map((wave) => {
    const own = wide.variables.filter((variable) => variable.wave === wave);
    const filled = own.map((variable) => [variable.redcap?.field ?? '', redcapCell(dataset, variable, cells[variable.name] ?? null)]);
    return {
      ...Object.fromEntries([...startColumns, ...fields.map(({ field }) => field)].map((name) => [name, null])),
      record_id: recordOf(dataset),
      redcap_event_name: eventOf(wave),
      ...Object.fromEntries(filled),
    };
  });
}

function redcapCell(dataset: Dataset, { kind, wave }: Variable, cell: Cell): Cell {
  if (wave !== undefined && isWithheld(dataset)) return withheldCode;
  // A correction can take a score away; a blank would leave the old one standing.
  return kind === 'score' && cellText(cell) === '' ? missingCodes.missing : cell;
}

/** Moods and story ratings come as often as they were given: forms that repeat. They have a file of their own. */
function ratingFields({ questionnaires }: Dataset): readonly Field[] {
  const forms = [
    { id: 'mood', occasion: 'Which moment: arriving, after-telling, leaving or check-in' },
    { id: 'story-feedback', occasion: 'Which story' },
  ] as const;
  return forms.flatMap(({ id, occasion }) => {
    const form = ratingForm(id);
    const held = questionnaires.find(({ facts }) => facts.id === id);
    const place = column(`${form}_for`, occasion);
    const at = column(`${form}_at`, 'When it was given, UTC');
    const items = (held?.facts.items ?? []).flatMap((item) =>
      held === undefined ? [] : [{ ...itemVariable(held, item), name: ratingField(item.id) }],
    );
    return [place, at, ...items].map((variable) => ({ form, field: variable.name, variable }));
  });
}

/** Not the names that the same questionnaire has when it is asked at a wave. */
function ratingForm(questionnaire: string): string {
  return `${questionnaire.replaceAll('-', '_')}_once`;
}

function ratingField(item: string): string {
  return `${item}_once`;
}

function ratingRows(dataset: Dataset, fields: readonly Field[]): readonly CsvRow[] {
  if (isWithheld(dataset)) return [];
  const blank = Object.fromEntries([...startColumns, ...fields.map(({ field }) => field)].map((name) => [name, null]));
  const counts = new Map<string, number>();
  return singleRatings(dataset).map(({ questionnaire, occasion, at, answers }) => {
    const form = ratingForm(questionnaire);
    const instance = (counts.get(form) ?? 0) + 1;
    counts.set(form, instance);
    return {
      ...blank,
      record_id: recordOf(dataset),
      redcap_event_name: uniqueEventName(ratingsEvent, redcapArm.number),
      redcap_repeat_instrument: form,
      redcap_repeat_instance: instance,
      [`${form}_for`]: occasion,
      [`${form}_at`]: at.utc,
      ...Object.fromEntries(answers.map(([item, state]) => [ratingField(item), valueCell(state)])),
    };
  });
}
