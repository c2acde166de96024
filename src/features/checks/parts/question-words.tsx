import { Fragment, type ReactNode } from 'react';

import type { Place } from '#domain/questionnaire/flow.ts';
import { headingOf } from '#domain/questionnaire/heading.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import type { WriteOutcome } from '#store/store.ts';

/** What every kind of answer is given. */
export type AnswerFieldProps = {
  readonly place: Place;
  readonly state: AnswerState | undefined;
  /** Lines between the question and its answers. */
  readonly hints: readonly string[];
  /** Id of words that stand above the question. */
  readonly above: string | undefined;
  readonly onAnswer: (state: AnswerState) => Promise<WriteOutcome>;
};

/** The words of the question, with what changes from item to item underlined. */
export function Question({ place }: Pick<AnswerFieldProps, 'place'>) {
  const { before, item, after } = headingOf(place.questionnaire, place.item.id);
  if (before === '' && after === '') return item;
  return (
    <>
      {before}
      <u>{item}</u>
      {after}
    </>
  );
}

/** Hints as one, each on a line of its own; undefined when there are none. */
export function hintOf(lines: readonly string[]): ReactNode {
  if (lines.length === 0) return undefined;
  return lines.map((line, place) => (
    <Fragment key={line}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ));
}
