import { clipCharacters } from './clip.ts';
import { missingList } from './missing-codes.ts';
import type { Table, Tables } from './tables.ts';
import { labelOf, type Variable } from './variable.ts';

/**
 * Stata do-file that reads the wide and the long file, labels everything and turns the missing codes into the extended missing
 * values .a to .e. Limits: 32 characters for names, 80 for labels of variables; the whole question is kept in a note.
 * Days and times are read as text and made into dates afterwards, so that the missing codes among them are not lost.
 */
export function stataScript({ wide, long }: Pick<Tables, 'wide' | 'long'>): string {
  const lines = [
    '* Reads the files that lie beside it. Run it with this folder as the working directory. Stata 14 or later.',
    '* Texts that somebody typed are written by the rule of free text in the codebook.',
    'version 14',
    ...readTable(wide),
    ...readTable(long),
  ];
  return `${lines.join('\n')}\n`;
}

/** -99 is .a, -98 is .b, and so on. */
const extended = missingList.map(({ code, label }, place) => ({
  code,
  label,
  value: `.${String.fromCharCode('a'.charCodeAt(0) + place)}`,
}));

function readTable({ file, variables }: Table): readonly string[] {
  const places = (wanted: (variable: Variable) => boolean) => variables.flatMap((variable, place) => (wanted(variable) ? [place + 1] : []));
  const numeric = places(({ type }) => isNumeric(type));
  const text = places(({ type }) => !isNumeric(type));
  const sets = labelSets(variables);
  return [
    '',
    'clear',
    `import delimited using "${file}", delimiters(",") varnames(1) case(preserve) encoding("UTF-8") bindquotes(strict) asdouble ///`,
    `  stringcols(${text.join(' ')}) numericcols(${numeric.join(' ')})`,
    ...variables.flatMap(prepared),
    ...[...sets].flatMap(([list, { name }]) => [`label define ${name} ${list}`]),
    ...[...sets.values()].flatMap(({ name, own }) => own.map((variable) => `label values ${variable} ${name}`)),
    ...variables.flatMap((variable) => {
      const short = variable.wave === undefined ? variable.short : `${variable.wave}: ${variable.short}`;
      return [
        `label variable ${variable.name} ${quoted(clipCharacters(short, 80))}`,
        `notes ${variable.name}: ${noteText(labelOf(variable))}`,
      ];
    }),
    `save "${file.replace('.csv', '.dta')}", replace`,
  ];
}

function isNumeric(type: Variable['type']): boolean {
  return type === 'integer' || type === 'number';
}

function prepared({ name, type, missing }: Variable): readonly string[] {
  const coded = missing.length > 0;
  switch (type) {
    case 'integer':
    case 'number':
      return coded ? [`mvdecode ${name}, mv(${extended.map(({ code, value }) => `${code}=${value}`).join(' \\ ')})`] : [];
    case 'date':
      return [
        `rename ${name} cairn_raw`,
        `generate double ${name} = date(cairn_raw, "YMD")`,
        ...(coded ? extended.map(({ code, value }) => `replace ${name} = ${value} if cairn_raw == "${code}"`) : []),
        `format ${name} %td`,
        `order ${name}, after(cairn_raw)`,
        'drop cairn_raw',
      ];
    case 'datetime':
      return [
        `rename ${name} cairn_raw`,
        `generate double ${name} = clock(substr(cairn_raw, 1, 10) + " " + substr(cairn_raw, 12, 12), "YMDhms")`,
        `format ${name} %tc`,
        `order ${name}, after(cairn_raw)`,
        'drop cairn_raw',
      ];
    case 'text':
      return [];
  }
}

function labelSets(variables: readonly Variable[]): ReadonlyMap<string, { readonly name: string; readonly own: readonly string[] }> {
  const sets = new Map<string, { readonly name: string; readonly own: readonly string[] }>();
  for (const { name, type, options, missing } of variables) {
    if (type === 'text' || missing.length === 0) continue;
    const list = [
      ...options.map(({ code, label }) => `${code} ${quoted(label)}`),
      ...extended.map(({ value, label }) => `${value} ${quoted(label)}`),
    ].join(' ');
    const known = sets.get(list) ?? { name: `cairn_labels_${sets.size + 1}`, own: [] };
    sets.set(list, { ...known, own: [...known.own, name] });
  }
  return sets;
}

/** Between compound quotes, so that quotes inside are words; what would begin a macro is written so that it does not. */
function quoted(text: string): string {
  return `\`"${noteText(text)}"'`;
}

function noteText(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('`', '’')
    .replaceAll('"', '”')
    .replaceAll('$', '＄');
}
