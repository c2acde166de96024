import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { noDecisions, type Decisions } from '#walk/sharing/decisions.ts';
import { noThoughts, type Thoughts } from '#walk/sharing/thoughts.ts';

/** Everything decided on the way, in memory only: leaving the page forgets it. */
export type Sharing = {
  /** Ids of the pieces; undefined until something was ticked, so that the named telling stands there. */
  readonly chosen: readonly string[] | undefined;
  /** Ids of the pieces on the page for a clinician. */
  readonly page: readonly string[];
  readonly thoughts: Thoughts;
  readonly decisions: Decisions;
  readonly title: string;
  readonly contentNotes: OutgoingStory['contentNotes'];
  /** Whether the questions stand above the words. */
  readonly titled: boolean;
  readonly card: boolean;
  /** The year of the story, taken when swapping was picked. */
  readonly year: number | undefined;
  /** Exactly what the yes was given to. When something else would leave, it counts no more. */
  readonly agreedTo: string | undefined;
  readonly left: boolean;
};

export const nothingDecided: Sharing = {
  chosen: undefined,
  page: [],
  thoughts: noThoughts,
  decisions: noDecisions,
  title: '',
  contentNotes: [],
  titled: false,
  card: false,
  year: undefined,
  agreedTo: undefined,
  left: false,
};

export type Change = (part: Partial<Sharing>) => void;
