import * as v from 'valibot';

import { placeIn } from '../exchange/place-in-file.ts';
import { drawerSchemas, momentSchema, type ManyDrawers, type Moment, type SingleDrawers } from '../record/schema.ts';

/** The checks that a file has to pass before anything in it is believed. */

type AllDrawers = SingleDrawers & ManyDrawers;
export type DrawerName = keyof AllDrawers;
export type DrawerRow<Drawer extends DrawerName> = AllDrawers[Drawer];

/** `place`: where in the file. `message`: for the technical small print; it never repeats what the person wrote. */
export type RowProblem = { readonly place: string; readonly message: string };
export type RowOutcome<Row> = { readonly kind: 'ok'; readonly row: Row } | { readonly kind: 'bad'; readonly problem: RowProblem };

const schemas: { readonly [Drawer in DrawerName]: v.GenericSchema<unknown, DrawerRow<Drawer>> } = drawerSchemas;

/** Checks one row against its drawer, as far as its first problem: a hostile row could have millions. `place` goes before the place of it. */
export function checkRow<Drawer extends DrawerName>(drawer: Drawer, row: unknown, place: string): RowOutcome<DrawerRow<Drawer>> {
  const schema: v.GenericSchema<unknown, DrawerRow<Drawer>> = schemas[drawer];
  const result = v.safeParse(schema, row, { abortEarly: true });
  return result.success ? { kind: 'ok', row: result.output } : { kind: 'bad', problem: problemOf(result.issues[0], place) };
}

/** A moment from a file; undefined for anything else. */
export function checkMoment(value: unknown): Moment | undefined {
  const result = v.safeParse(momentSchema, value);
  return result.success ? result.output : undefined;
}

function problemOf(issue: v.BaseIssue<unknown>, place: string): RowProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  return { place: keys.length === 0 ? place : `${place}.${placeIn(keys)}`, message: messageOf(issue) };
}

/** Valibot’s own messages quote the value they refuse, and that may be somebody’s story. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a known field';
  return issue.expected === null ? `is not a valid ${issue.type}` : `expected ${issue.expected}`;
}
