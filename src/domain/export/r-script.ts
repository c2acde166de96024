import type { Questionnaire, ScoreRule } from '../questionnaire/schema.ts';

import { missingList } from './missing-codes.ts';
import { rEnd, rStart } from './r-parts.ts';
import type { Table, Tables } from './tables.ts';
import { labelOf, type Variable } from './variable.ts';

/** R that reads the wide and the long file of one or many participants, labels everything and makes every score again. */
export function rScript({ wide, long }: Pick<Tables, 'wide' | 'long'>, questionnaires: readonly Questionnaire[]): string {
  const sets = setsOf();
  const specs = [describe('cairn_spec_wide', wide, sets), describe('cairn_spec_long', long, sets)];
  const rules = rulesOf(wide.variables, questionnaires).map((rule) => ruleCall(rule, sets));
  const missing = missingList.map(({ code, label }) => `${quoted(String(code))} = ${quoted(label)}`);
  return [
    rStart,
    `cairn_missing <- c(${missing.join(', ')})`,
    ...sets.all(),
    ...specs,
    `cairn_scores <- list(\n${rules.join(',\n')}\n)`,
    rEnd,
  ].join('\n');
}

/** Codes and values that many items share are written once. */
type Sets = { readonly name: (prefix: string, value: string) => string; readonly all: () => readonly string[] };

function setsOf(): Sets {
  const names = new Map<string, string>();
  return {
    name(prefix, value) {
      const known = names.get(value) ?? `${prefix}_${names.size + 1}`;
      names.set(value, known);
      return known;
    },
    all: () => [...names].map(([value, name]) => `${name} <- ${value}`),
  };
}

function describe(name: string, { variables }: Table, sets: Sets): string {
  const calls = variables.map((variable) => `  ${quoted(variable.name)} = cairn_describe(${detailsOf(variable, sets).join(', ')})`);
  return `${name} <- list(\n${calls.join(',\n')}\n)`;
}

function detailsOf(variable: Variable, sets: Sets): readonly string[] {
  const { type, level, options, missing, freeText } = variable;
  // Names before an equals sign would be put into the encoding of the locale; texts keep theirs.
  const codes = `setNames(c(${options.map(({ code }) => code).join(', ')}), c(${options.map(({ label }) => quoted(label)).join(', ')}))`;
  return [
    quoted(type),
    quoted(level),
    quoted(labelOf(variable)),
    ...(options.length === 0 ? [] : [`codes = ${sets.name('cairn_codes', codes)}`]),
    ...(missing.length === 0 ? [] : ['coded = TRUE']),
    ...(freeText === true ? ['typed = TRUE'] : []),
  ];
}

type WideRule = {
  readonly rule: ScoreRule;
  readonly version: string;
  readonly versionColumn: string;
  readonly items: readonly Variable[];
  readonly columns: readonly (readonly [part: string, name: string])[];
};

/** Every score of every wave, with the columns that it is made of. */
function rulesOf(variables: readonly Variable[], questionnaires: readonly Questionnaire[]): readonly WideRule[] {
  return variables.flatMap((score) => {
    if (score.part !== 'strict') return [];
    const beside = variables.filter(({ wave, questionnaire }) => wave === score.wave && questionnaire === score.questionnaire);
    const facts = questionnaires.find(({ facts: one }) => one.id === score.questionnaire && one.version === score.version)?.facts;
    const rule = facts?.scores.find(({ id }) => id === score.of);
    const versionColumn = beside.find(({ part }) => part === 'version')?.name;
    if (rule === undefined || versionColumn === undefined || score.version === undefined) return [];
    const items = rule.items.flatMap((item) => beside.find(({ kind, of }) => kind === 'item' && of === item) ?? []);
    const columns = beside.flatMap(({ of, part, name }) => (of === rule.id && part !== undefined ? [[part, name] as const] : []));
    return [{ rule, version: score.version, versionColumn, items, columns }];
  });
}

function ruleCall({ rule, version, versionColumn, items, columns }: WideRule, sets: Sets): string {
  const values = items.map(({ options }) =>
    sets.name('cairn_values', `c(${options.map(({ code, score }) => `${quoted(String(code))} = ${score ?? 'NA'}`).join(', ')})`),
  );
  return [
    `  list(columns = c(${columns.map(([part, name]) => `${part} = ${quoted(name)}`).join(', ')})`,
    `    items = c(${items.map(({ name }) => quoted(name)).join(', ')})`,
    `    values = list(${values.join(', ')})`,
    `    method = ${quoted(rule.method)}, may_miss = ${rule.mayMiss}, version_column = ${quoted(versionColumn)}, version = ${quoted(version)})`,
  ].join(',\n');
}

/** An R literal in ASCII, so that the script means the same in every locale. */
function quoted(text: string): string {
  const written = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (character === '"' || character === '\\') return `\\${character}`;
    if (point >= 0x20 && point < 0x7f) return character;
    // R refuses the character of number 0 and halves of pairs.
    if (point === 0 || (point >= 0xd800 && point <= 0xdfff)) return '\\ufffd';
    return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
  return `"${written.join('')}"`;
}
