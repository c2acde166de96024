import type { DoorChoice } from '../service/door-choice.ts';

/** What a person may hand on, in the order in which it is offered. */
export const handOverKinds = ['sheet', 'desk', 'opener', 'letter', 'line'] as const;
export type HandOverKind = (typeof handOverKinds)[number];
export type TextKind = Exclude<HandOverKind, 'sheet'>;

/** Under which kind and prompt the words are kept. The message to a friend is the very piece of the practice room. */
export const pieceOf = {
  opener: { kind: 'opener', prompt: 'draft' },
  line: { kind: 'line', prompt: 'draft' },
  desk: { kind: 'desk', prompt: 'draft' },
  /** A letter to the next person is kept beside it, under another prompt. */
  letter: { kind: 'letter', prompt: 'professional' },
} as const satisfies Record<TextKind, { readonly kind: string; readonly prompt: string }>;

type Toward = {
  readonly door: DoorChoice | undefined;
  /** Whether the place behind the door takes texts. */
  readonly takesTexts: boolean;
  readonly isBooked: boolean;
};

/** What comes first to mind: a suggestion that is only a row picked in a list. */
export function likelyKind({ door, takesTexts, isBooked }: Toward): HandOverKind {
  if (isBooked) return 'sheet';
  switch (door?.kind) {
    case 'someone':
      return 'opener';
    case 'professional':
      return 'desk';
    case 'service':
      return takesTexts ? 'line' : 'sheet';
    case 'self-help':
    case undefined:
      return 'sheet';
  }
}
