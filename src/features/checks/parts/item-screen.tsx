import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import { flowOf, isFirstOfPart, nextPlace, openPlace, positionOf, type Flow, type Place } from '#domain/questionnaire/flow.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { Status } from '#ui/status/status.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { addressOfItem, type Addresses } from './addresses.ts';
import { AnswerField } from './answer-field.tsx';
import { mayGoOn, type Book } from './book.ts';

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
  const [prompted, prompt] = useState(false);
  const { questionnaire, item } = place;
  const state = flow.parts.find((part) => part.questionnaire === questionnaire)?.answers.get(item.id);
  const { at, of } = positionOf(flow, item.id);
  const { outcome } = book.read();
  const failed = outcome !== undefined && state !== undefined && !mayGoOn(outcome);
  const first = isFirstOfPart(flow, place);

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

  async function goWith(answer: AnswerState): Promise<void> {
    if (mayGoOn(await book.record(place, answer))) await go();
  }

  async function goOn(): Promise<void> {
    if (state === undefined && !prompted) prompt(true);
    else if (state === undefined) await goWith({ kind: 'missing' });
    else if (mayGoOn(await book.settle())) await go();
  }

  async function skip(): Promise<void> {
    // Skip always goes on: a phone that is full must not hold anybody on a question.
    await book.record(place, { kind: 'missing' });
    await go();
  }

  return (
    <>
      <Progress words={common('stepOf', { name, at, of })} value={at} max={of} />
      <AnswerField
        place={place}
        state={state}
        hint={first ? t('item.first') : undefined}
        onAnswer={(answer) => book.record(place, answer)}
      />
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
            {item.mayNotApply === true && (
              <Button look="plain" onClick={() => void goWith({ kind: 'not-applicable' })}>
                {t('item.notMine')}
              </Button>
            )}
            <Button look="plain" onClick={() => void goWith({ kind: 'declined' })}>
              {t('item.ratherNot')}
            </Button>
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
        <About place={place} />
      </Disclosure>
    </>
  );

  function words(): string | undefined {
    if (outcome !== undefined && outcome.kind !== 'saved' && state !== undefined) return t(`keeping.${outcome.kind}`);
    if (state === undefined) return prompted ? t('item.prompt') : undefined;
    return state.kind === 'answered' ? undefined : t(`item.was.${state.kind}`);
  }
}

/** What these questions are about and how to take them; at hand on each of them, and never between a question and its answers. */
function About({ place }: Pick<ItemScreenProps, 'place'>) {
  const { about, hint } = place.questionnaire.words;
  return (
    <>
      <p>{about}</p>
      {hint !== undefined && <p>{hint}</p>}
    </>
  );
}
