import { emptyConsent, type ConsentDraft } from '#domain/exchange/contribution.ts';
import type { Library } from '#domain/exchange/library-schema.ts';
import type { ContributionFile, OutgoingStory } from '#domain/exchange/schema.ts';
import { noDecisions, type Decisions } from '#walk/sharing/decisions.ts';
import { noThoughts, type Thoughts } from '#walk/sharing/thoughts.ts';

/** The file, letter by letter, and the code that stays with the person: the file holds its fingerprint alone. */
export type MadeFile = { readonly text: string; readonly file: ContributionFile; readonly code: string };

/** Everything decided on the way, in memory only: leaving the page forgets it. What the person wrote is kept elsewhere. */
export type PuttingForward = {
  readonly library: Library | undefined;
  /** Ids of the pieces. */
  readonly chosen: readonly string[];
  readonly thoughts: Thoughts;
  readonly decisions: Decisions;
  readonly title: string;
  readonly from: string;
  readonly firstWords: string;
  readonly contentNotes: OutgoingStory['contentNotes'];
  readonly barriers: readonly string[];
  readonly consent: ConsentDraft;
  /** The file as it would leave, made when the last question was answered. Any change makes it anew. */
  readonly made: MadeFile | undefined;
};

export const nothingDecided: PuttingForward = {
  library: undefined,
  chosen: [],
  thoughts: noThoughts,
  decisions: noDecisions,
  title: '',
  from: '',
  firstWords: '',
  contentNotes: [],
  barriers: [],
  consent: emptyConsent,
  made: undefined,
};

export type Change = (part: Partial<PuttingForward>) => void;
