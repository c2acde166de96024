import type { MissingCode } from './missing-codes.ts';

/** What one column of one file means. Every format is written from these, so that no two of them can disagree. */

export type StorageType = 'integer' | 'number' | 'date' | 'datetime' | 'text';
export type Level = 'nominal' | 'ordinal' | 'scale';
/** column: of every file but the wide one. The others are columns of the wide file. */
export type VariableKind = 'column' | 'id' | 'meta' | 'item' | 'score' | 'count';

export type CodedOption = { readonly code: number; readonly label: string; readonly score: number | null };

export type Variable = {
  readonly name: string;
  /** What was asked, or what the column holds; without the wave. */
  readonly label: string;
  /** The same in a few words, for tools that take only some. */
  readonly short: string;
  readonly kind: VariableKind;
  readonly type: StorageType;
  readonly level: Level;
  readonly wave?: string | undefined;
  readonly questionnaire?: string | undefined;
  readonly version?: string | undefined;
  readonly language?: string | undefined;
  /** The item or score it comes from, as the long file calls it. */
  readonly of?: string | undefined;
  /** What of it stands in the column, where that is not the answer itself. */
  readonly part?: 'strict' | 'prorated' | 'answered' | 'shown' | 'version' | undefined;
  readonly options: readonly CodedOption[];
  readonly missing: readonly MissingCode[];
  readonly range?: readonly [number | null, number | null] | undefined;
  readonly formula?: string | undefined;
  readonly higherMeans?: string | undefined;
  readonly asked?: string | undefined;
  /** Words that somebody typed, written by the rule of free text. */
  readonly freeText?: boolean | undefined;
  /** The only texts that can stand there. */
  readonly allowed?: readonly string[] | undefined;
  /** Texts, other than the codes and the empty cell, that stand for no value. */
  readonly noValue?: string | undefined;
  readonly required?: boolean | undefined;
  readonly redcap?: { readonly form: string; readonly field: string; readonly event: string } | undefined;
};

/** A column outside the wide file. */
export function column(name: string, label: string, more: Partial<Variable> = {}): Variable {
  const type = more.type ?? 'text';
  return {
    name,
    label,
    short: label,
    kind: 'column',
    type,
    level: type === 'text' ? 'nominal' : 'scale',
    options: [],
    missing: [],
    ...more,
  };
}

/** The label with the wave before it, for files where every wave has columns of its own. */
export function labelOf({ wave, label }: Pick<Variable, 'wave' | 'label'>): string {
  return wave === undefined ? label : `${wave}: ${label}`;
}

/** "1=Least | 2=Less" */
export function codesInWords({ options }: Pick<Variable, 'options'>): string {
  return options.map(({ code, label }) => `${code}=${label}`).join(' | ');
}
