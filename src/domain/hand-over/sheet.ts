import type { Moment, Piece } from '../record/schema.ts';
import { isWritten } from '../words/written.ts';
import { roomFor, type SheetField } from './room.ts';
import type { Said } from './said.ts';

export const pointPrompts = ['point-1', 'point-2', 'point-3'] as const;
export const morePrompts = ['today', 'tried', 'hard', 'reach'] as const;
export const answersPrompt = 'answers';

export type PointPrompt = (typeof pointPrompts)[number];
export type MorePrompt = (typeof morePrompts)[number];
type SheetPrompt = PointPrompt | MorePrompt | typeof answersPrompt;

export function sheetId(prompt: SheetPrompt): string {
  return `sheet.${prompt}`;
}

/** The page for the appointment as it stands: only what was ticked or written. */
export type Sheet = {
  /** Written ones in their order, the most important first. */
  readonly points: readonly string[];
  readonly today: string;
  readonly tried: string;
  readonly hard: string;
  readonly reach: string;
  /** Own answers in words, each a line; empty unless ticked. */
  readonly answers: readonly string[];
};

export function sheetOf(pieces: readonly Piece[]): Sheet {
  const text = (prompt: SheetPrompt) => pieces.find(({ id }) => id === sheetId(prompt))?.text.trim() ?? '';
  return {
    points: pointOrder(pieces)
      .map(text)
      .filter((point) => point !== ''),
    today: text('today'),
    tried: text('tried'),
    hard: text('hard'),
    reach: text('reach'),
    answers: text(answersPrompt)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

export function isEmpty({ points, today, tried, hard, answers }: Sheet): boolean {
  return points.length + answers.length === 0 && today + tried + hard === '';
}

export function fieldOf(prompt: PointPrompt | MorePrompt): SheetField {
  return prompt === 'today' || prompt === 'tried' || prompt === 'hard' || prompt === 'reach' ? prompt : 'point';
}

/** Parts that are longer than the page holds. */
export function tooLong(pieces: readonly Piece[]): readonly (PointPrompt | MorePrompt)[] {
  return [...pointPrompts, ...morePrompts].filter((prompt) => {
    const piece = pieces.find(({ id }) => id === sheetId(prompt));
    return piece !== undefined && roomFor(fieldOf(prompt), piece.text).kind === 'over';
  });
}

/** The slots of the points, filled or not. */
function pointsIn(pieces: readonly Piece[]): readonly (Piece | undefined)[] {
  return pointPrompts.map((prompt) => pieces.find((piece) => piece.id === sheetId(prompt) && isWritten(piece)));
}

/** The prompts of the points in the person’s own order; one that was never moved comes after those that were. */
export function pointOrder(pieces: readonly Piece[]): readonly PointPrompt[] {
  const place = (prompt: PointPrompt) =>
    pieces.find(({ id }) => id === sheetId(prompt))?.place ?? pointPrompts.length + 1 + pointPrompts.indexOf(prompt);
  return pointPrompts.toSorted((one, other) => place(one) - place(other));
}

/** Ids of those lines that stand on the page as they were said. A line that was changed there is a point of its own. */
export function tickedOf(pieces: readonly Piece[], said: readonly Said[]): readonly string[] {
  const points = pointsIn(pieces);
  return said.filter(({ text }) => points.some((point) => point?.text.trim() === text)).map(({ id }) => id);
}

/** How many more lines may be ticked in all, given the points that are written by hand. */
export function mostTicked(pieces: readonly Piece[], said: readonly Said[]): number {
  const own = pointsIn(pieces).filter((point) => point !== undefined && !said.some(({ text }) => text === point.text.trim()));
  return pointPrompts.length - own.length;
}

export type Ticking =
  { readonly kind: 'put'; readonly piece: Piece } | { readonly kind: 'take-off'; readonly id: string } | { readonly kind: 'nothing' };

/** What ticking or unticking one line does: it goes to the first free point as it was said, or leaves the page. */
export function ticking(pieces: readonly Piece[], line: Said, at: Moment): Ticking {
  const points = pointsIn(pieces);
  const standing = points.find((point) => point?.text.trim() === line.text);
  if (standing !== undefined) return { kind: 'take-off', id: standing.id };
  const prompt = pointPrompts[points.indexOf(undefined)];
  if (prompt === undefined) return { kind: 'nothing' };
  return { kind: 'put', piece: { id: sheetId(prompt), kind: 'sheet', prompt, text: line.text, createdAt: at, changedAt: at } };
}

/** The pieces once that is written. */
export function afterTick(pieces: readonly Piece[], act: Exclude<Ticking, { readonly kind: 'nothing' }>): readonly Piece[] {
  return act.kind === 'put' ? [...pieces.filter(({ id }) => id !== act.piece.id), act.piece] : pieces.filter(({ id }) => id !== act.id);
}

/** What to write so that the named point stands first: only places change, so that no words can be lost between two writes. */
export function putFirst(pieces: readonly Piece[], first: PointPrompt): readonly Piece[] {
  const order = [first, ...pointOrder(pieces).filter((prompt) => prompt !== first)];
  return order.flatMap((prompt, at) => {
    const piece = pieces.find(({ id }) => id === sheetId(prompt));
    return piece === undefined || piece.place === at + 1 ? [] : [{ ...piece, place: at + 1 }];
  });
}

export type SheetWords = {
  readonly title: string;
  readonly made: string;
  readonly points: string;
  readonly today: string;
  readonly tried: string;
  readonly hard: string;
  readonly reach: string;
  readonly answers: string;
  readonly account: string;
};

/** The same page as plain text, for a message or a file. Parts that are empty are left out. */
export function sheetText(sheet: Sheet, words: SheetWords): string {
  const numbered = sheet.points.map((point, place) => `${place + 1}. ${point}`);
  const blocks: readonly (readonly [string, string])[] = [
    [words.points, numbered.join('\n')],
    [words.today, sheet.today],
    [words.tried, sheet.tried],
    [words.hard, sheet.hard],
    [words.answers, sheet.answers.join('\n')],
    [words.reach, sheet.reach],
  ];
  const parts = blocks.filter(([, text]) => text !== '').map(([label, text]) => `${label}\n${text}`);
  return [`${words.title}\n${words.made}`, ...parts, words.account].join('\n\n');
}
