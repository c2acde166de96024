import type { Item } from '../questionnaire/schema.ts';

import type { JsonObject } from './json.ts';
import type { ReadOption } from './option.ts';
import type { Said } from './said.ts';

/** The file taken apart: its questions in their order, and the words between them, before either is made into ours. */

/** An `enableWhen`, of an item or of something around it. `after`: how many questions stand before it in the file. */
export type RawCondition = { readonly owner: JsonObject; readonly path: string; readonly called: string; readonly after: number };

/** Words that ask nothing. `order`: their place among all such words of the file. */
export type Heading = { readonly said: Said; readonly order: number };

type Placed = {
  readonly path: string;
  /** For sentences: `linkId "1.1"`. */
  readonly called: string;
  /** Its own conditions and those of everything around it, outermost first. */
  readonly conditions: readonly RawCondition[];
  /** The groups and questions it lies in, outermost first. */
  readonly within: readonly number[];
};

export type FormQuestion = Placed & {
  readonly linkId: string;
  readonly said: Said | undefined;
  readonly asks: Pick<Item, 'kind' | 'min' | 'max' | 'whole' | 'maxLength' | 'oneLine' | 'wanted'> | undefined;
  /** Undefined for what is typed, and for `boolean`, whose two answers have no words in the file. */
  readonly options: readonly ReadOption[] | undefined;
  readonly headings: readonly Heading[];
};

export type FormDisplay = Placed &
  Heading & {
    /** How many questions stand before it. */
    readonly after: number;
    /** The question it lies in, when no other question of that question comes before it. */
    readonly of: number | undefined;
  };

export type Form = { readonly questions: readonly FormQuestion[]; readonly displays: readonly FormDisplay[] };
