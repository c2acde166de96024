import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { flowOf, isFirstOfPart, nextPlace, openPlace, positionOf, type Flow, type Place } from '#domain/questionnaire/flow.ts';
import { notesOf } from '#domain/questionnaire/heading.ts';
import type { AnswerState, CorrectionReason } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { Status } from '#ui/status/status.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { AboutQuestions } from './about-questions.tsx';
import { addressOfItem, type Addresses } from './addresses.ts';
import { AnswerField } from './answer-field.tsx';
import { mayGoOn, type Book } from './book.ts';
import { ChangeReason, isCorrection } from './change-reason.tsx';
import { ItemNotes } from './item-notes.tsx';
import { WaysOut } from './ways-out.tsx';

type ItemScreenProps = {
  readonly name: string;
  readonly flow: Flow;
  readonly place: Place;
  readonly book: Book;
  readonly addresses: Addresses;
  /** The person came from the review to change this one answer. */
  readonly fromReview: boolean;
  readonly onSkipAll?: (() => void) | undefined;
};

/** One item: the question, its answers, and four ways on. Each tap is kept at once. */
export function ItemScreen({ name, flow, place, book, addresses, fromReview, onSkipAll }: ItemScreenProps) {
  const t = useText('checks');
  const path = useText('path');
  const common = useText('common');
  const navigate = useNavigate();
  const noteId = useId();
  const { questionnaire, item } = place;
  const answers = flow.parts.find((part) => part.questionnaire === questionnaire)?.answers;
  const state = answers?.get(item.id);
  const [arrivedWith] = useState(state);
  const [asked, ask] = useState<'prompted' | 'taken-back' | undefined>(undefined);
  const [reason, giveReason] = useState<CorrectionReason | undefined>(undefined);
  const { at, of } = positionOf(flow, item.id);
  const { outcome } = book.read();
  const failed = outcome !== undefined && state !== undefined && !mayGoOn(outcome);
  const notes = notesOf(questionnaire, item.id, answers ?? new Map());

  useEffect(() => void book.show({ questionnaire, item }), [book, questionnaire, item]);

  /** Goes by the answers as they are now, which the one just given may have changed. */
  async function go(): Promise<void> {
    const now = flowOf({
      questionnaires: flow.parts.map((part) => part.questionnaire),
      sittings: book.read().sittings,
      wave: flow.wave,
      way: flow.way,
    });
    const to = fromReview ? openPlace(now) : nextPlace(now, item.id);
    await navigate(to === undefined ? addresses.of('review') : addressOfItem(addresses, to.item.id, fromReview ? 'review' : undefined));
  }

  function answer(now: AnswerState) {
    giveReason(undefined);
    ask(undefined);
    return book.record(place, now);
  }

  async function goWith(now: AnswerState): Promise<void> {
    if (mayGoOn(await book.record(place, now))) await go();
  }

  async function goOn(): Promise<void> {
    if (state === undefined && asked !== 'prompted') ask('prompted');
    else if (state === undefined) await goWith({ kind: 'missing' });
    else if (mayGoOn(await book.settle())) await go();
  }

  async function skip(): Promise<void> {
    if (item.wanted === true && state === undefined && asked !== 'prompted') return ask('prompted');
    // Skip always goes on: a phone that is full must not hold anybody on a question.
    await book.record(place, { kind: 'missing' });
    await go();
  }

  function takeBack(): void {
    void answer({ kind: 'missing' });
    ask('taken-back');
  }

  function say(why: CorrectionReason): void {
    giveReason(why);
    if (state !== undefined) void book.record(place, state, why);
  }

  return (
    <>
      <Progress words={common('stepOf', { name, at, of })} value={at} max={of} />
      <ItemNotes id={noteId} notes={notes.before} />
      <AnswerField
        place={place}
        state={state}
        hints={hints()}
        above={notes.before.length > 0 ? noteId : undefined}
        onAnswer={(now) => answer(now)}
      />
      <ItemNotes notes={notes.after} />
      {fromReview && isCorrection(arrivedWith, state) && <ChangeReason item={item.id} reason={reason} onReason={say} />}
      <StepActions
        onNext={() => void goOn()}
        onSkip={() => void skip()}
        status={<Status>{words()}</Status>}
        aside={
          <>
            {failed && (
              <Button look="plain" onClick={() => void go()}>
                {t('keeping.anyway')}
              </Button>
            )}
            <WaysOut
              mayNotApply={item.mayNotApply === true}
              state={state}
              onChoose={(kind) => void goWith({ kind })}
              onTakeBack={takeBack}
            />
          </>
        }
        after={
          at === 1 &&
          onSkipAll !== undefined && (
            <Button look="plain" onClick={onSkipAll}>
              {path('skipStone')}
            </Button>
          )
        }
      />
      <Disclosure summary={t('item.about')}>
        <AboutQuestions questionnaire={questionnaire} />
      </Disclosure>
    </>
  );

  /** Said under the question as the screen opens; what comes later is said above the buttons, so that nothing moves. */
  function hints(): readonly string[] {
    const own = questionnaire.words.hint ?? (questionnaire.facts.provenance === 'verbatim-licensed' ? undefined : t('item.first'));
    const first = isFirstOfPart(flow, place) && own !== undefined ? [own] : [];
    return arrivedWith === undefined || arrivedWith.kind === 'answered' ? first : [...first, t(`item.was.${arrivedWith.kind}`)];
  }

  function words(): string | undefined {
    if (outcome !== undefined && outcome.kind !== 'saved' && state !== undefined) return t(`keeping.${outcome.kind}`);
    if (asked === 'taken-back') return t('item.takenBack');
    if (asked === 'prompted' && state === undefined) return t(item.wanted === true ? 'item.promptWanted' : 'item.prompt');
    return undefined;
  }
}
