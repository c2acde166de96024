import type { ReadRow } from '../read-rows.ts';

/**
 * The rules that REDCap documents for a project made of files: data dictionary, arms, events, which form is asked at which event,
 * and rows to import. Written after the notes on 2.2 of the reference (columns A to R, names, choices, unique event names, blank
 * cells that do not overwrite); it knows nothing of Cairn but the missing data codes that the project is set up with.
 */

export type Project = {
  readonly dictionaryHead: readonly string[];
  readonly dictionary: readonly ReadRow[];
  readonly arms: readonly ReadRow[];
  readonly events: readonly ReadRow[];
  readonly mapping: readonly ReadRow[];
  readonly imports: readonly (readonly ReadRow[])[];
  readonly missingDataCodes: readonly string[];
};

export const headings = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
];

const [fieldName = '', formName = '', , fieldType = '', fieldLabel = '', choicesOf = '', , validation = ''] = headings;
const branching = headings[11] ?? '';
const system = ['record_id', 'redcap_event_name', 'redcap_repeat_instrument', 'redcap_repeat_instance'];

export function projectFaults(project: Project): readonly string[] {
  return [...dictionaryFaults(project), ...eventFaults(project), ...mappingFaults(project), ...importFaults(project)];
}

function dictionaryFaults({ dictionaryHead, dictionary }: Project): readonly string[] {
  const names = dictionary.map((row) => row[fieldName] ?? '');
  const forms = dictionary.map((row) => row[formName] ?? '');
  const starts = forms.filter((form, place) => form !== forms[place - 1]);
  return [
    ...(JSON.stringify(dictionaryHead) === JSON.stringify(headings) ? [] : ['the headings are not those of a data dictionary']),
    ...(names[0] === 'record_id' && dictionary[0]?.[fieldType] === 'text' ? [] : ['the first field is not the name of the record']),
    ...repeated(names).map((name) => `field ${name} is there twice`),
    ...repeated(starts).map((form) => `form ${form} is not in one piece`),
    ...repeated(['redcap_event_name', ...names]).filter((name) => system.includes(name)),
    ...dictionary.flatMap((row) => fieldFaults(row, names).map((fault) => `${row[fieldName]}: ${fault}`)),
  ];
}

function fieldFaults(row: ReadRow, names: readonly string[]): readonly string[] {
  const [name = '', form = '', type = '', label = '', text = ''] = [
    row[fieldName],
    row[formName],
    row[fieldType],
    row[fieldLabel],
    row[choicesOf],
  ];
  const choices = text === '' ? [] : text.split('|').map((choice) => choice.trim());
  const raws = rawsOf(row);
  return [
    ...(/^[a-z][a-z0-9_]{1,25}$/.test(name) ? [] : ['not a name']),
    ...(/__|_$/.test(name) && !/_[a-z0-9]+$/.test(name) ? ['ends badly'] : []),
    ...(/^[a-z][a-z0-9_]*$/.test(form) ? [] : [`form ${form} is not a name`]),
    ...(['text', 'radio'].includes(type) ? [] : [`type ${type}`]),
    ...(label === '' ? ['no label'] : []),
    ...(/[<>]/.test(label + text) ? ['a tag would be run'] : []),
    ...(type === 'radio' && choices.length < 2 ? ['no choices'] : []),
    ...(type === 'text' && choices.length > 0 ? ['a text with choices'] : []),
    ...choices.filter((choice) => !/^-?\d+, \S/.test(choice)).map((choice) => `choice “${choice}”`),
    ...repeated(raws).map((raw) => `code ${raw} twice`),
    ...(['', 'integer', 'number', 'date_ymd'].includes(row[validation] ?? '') ? [] : [`validation ${row[validation]}`]),
    ...[...(row[branching] ?? '').matchAll(/\[([^\]]*)\]/g)]
      .filter(([, named = '']) => !names.includes(named))
      .map(([all]) => `branches on ${all}`),
    ...(balanced(row[branching] ?? '') ? [] : ['brackets of the branching logic']),
  ];
}

function eventFaults({ arms, events }: Project): readonly string[] {
  const uniques = events.map((row) => row['unique_event_name'] ?? '');
  return [
    ...repeated(uniques).map((name) => `event ${name} is there twice`),
    ...events.flatMap((row) => [
      ...(row['unique_event_name'] === uniqueName(row) ? [] : [`${row['event_name']} is not ${row['unique_event_name']} in REDCap`]),
      ...(arms.some((arm) => arm['arm_num'] === row['arm_num']) ? [] : [`event in an unknown arm ${row['arm_num']}`]),
      ...['day_offset', 'offset_min', 'offset_max'].filter((name) => !/^\d+$/.test(row[name] ?? '')).map((name) => `${name} is no number`),
    ]),
  ];
}

/** How REDCap makes the unique name: lower case, hyphens dropped, every other run of signs one underscore, at most 18 characters. */
function uniqueName(row: ReadRow): string {
  let name = '';
  for (const sign of (row['event_name'] ?? '').toLowerCase()) {
    if (sign === '-') continue;
    if (/[a-z0-9]/.test(sign)) name += sign;
    else if (name !== '' && !name.endsWith('_')) name += '_';
  }
  return `${name.slice(0, 18).replace(/_$/, '')}_arm_${row['arm_num']}`;
}

function mappingFaults({ dictionary, events, mapping }: Project): readonly string[] {
  const forms = new Set(dictionary.map((row) => row[formName]));
  const names = new Set(events.map((row) => row['unique_event_name']));
  return [
    ...repeated(mapping.map((row) => `${row['unique_event_name']} ${row['form']}`)).map((pair) => `${pair} is mapped twice`),
    ...mapping.filter((row) => !forms.has(row['form'])).map((row) => `unknown form ${row['form']}`),
    ...mapping.filter((row) => !names.has(row['unique_event_name'])).map((row) => `unknown event ${row['unique_event_name']}`),
    ...[...forms].filter((form) => !mapping.some((row) => row['form'] === form)).map((form) => `form ${form} is asked at no event`),
  ];
}

function importFaults({ dictionary, mapping, imports, missingDataCodes }: Project): readonly string[] {
  const fields = new Map(dictionary.map((row) => [row[fieldName] ?? '', row]));
  return imports.flatMap((rows) => [
    ...repeated(rows.map((row) => system.map((name) => row[name]).join(' '))).map((key) => `row ${key} is there twice`),
    ...rows.flatMap((row) => {
      const event = row['redcap_event_name'];
      const forms = new Set(mapping.filter((one) => one['unique_event_name'] === event).map((one) => one['form']));
      const repeats = row['redcap_repeat_instrument'] ?? '';
      return [
        ...(forms.size === 0 ? [`row at an unknown event ${event}`] : []),
        ...(repeats !== '' && !forms.has(repeats) ? [`repeats ${repeats}, which is not at ${event}`] : []),
        ...((repeats === '') === ((row['redcap_repeat_instance'] ?? '') === '') ? [] : ['a repeat without its number']),
        ...(/^[^\s"',&]+$/.test(row['record_id'] ?? '') ? [] : [`record ${row['record_id']}`]),
        ...Object.entries(row).flatMap(([name, cell]) => {
          if (system.includes(name) || cell === '') return [];
          const field = fields.get(name);
          if (field === undefined) return [`unknown field ${name}`];
          if (!forms.has(field[formName])) return [`${name} has a value at ${event}, where its form is not asked`];
          return missingDataCodes.includes(cell) || takes(field, cell) ? [] : [`${name} does not take “${cell.slice(0, 40)}”`];
        }),
      ];
    }),
  ]);
}

function takes(field: ReadRow, cell: string): boolean {
  if (field[fieldType] === 'radio') return rawsOf(field).includes(cell);
  switch (field[validation] ?? '') {
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell);
    case 'date_ymd':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell);
    default:
      return !/[\r\n]/.test(cell);
  }
}

function rawsOf(row: ReadRow): readonly string[] {
  const text = row[choicesOf] ?? '';
  return text === '' ? [] : text.split('|').map((choice) => choice.trim().split(',')[0] ?? '');
}

function balanced(logic: string): boolean {
  let depth = 0;
  for (const sign of logic) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0 && logic.split("'").length % 2 === 1;
}

function repeated<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things.filter((thing, place) => things.indexOf(thing) !== place))];
}
