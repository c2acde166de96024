import type { ReactNode } from 'react';

import { contradictionsIn } from '#domain/questionnaire/checks.ts';
import { stemAlone } from '#domain/questionnaire/heading.ts';
import { placesNow, sittingOf, type Flow, type FlowPart, type Place } from '#domain/questionnaire/flow.ts';
import { standingOf } from '#domain/questionnaire/sitting.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { addressOfItem, type Addresses } from './addresses.ts';
import { answeredWords } from './answer-words.ts';
import { mayGoOn, type Book } from './book.ts';

type ReviewProps = {
  readonly name: string;
  readonly flow: Flow;
  readonly book: Book;
  readonly addresses: Addresses;
  /** Stands under the heading. */
  readonly note?: ReactNode;
  readonly onKept: () => void;
};

/** All answers before they are kept for good, each with a way to change it. */
export function Review({ name, flow, book, addresses, note, onKept }: ReviewProps) {
  const t = useText('checks');
  const { outcome } = book.read();

  async function keep(): Promise<void> {
    if (mayGoOn(await book.finish(flow.parts.map((part) => part.questionnaire)))) onKept();
  }

  return (
    <>
      <Heading over={name} lead={t('review.lead')}>
        {t('review.title')}
      </Heading>
      {note}
      {flow.parts.map((part) => (
        <Answered key={part.questionnaire.facts.id} flow={flow} part={part} book={book} addresses={addresses} />
      ))}
      <StepActions
        label={t('review.keep')}
        onNext={() => void keep()}
        status={<Status>{outcome === undefined || outcome.kind === 'saved' ? undefined : t(`keeping.${outcome.kind}`)}</Status>}
        aside={
          outcome !== undefined &&
          !mayGoOn(outcome) && (
            <Button look="plain" onClick={onKept}>
              {t('keeping.anyway')}
            </Button>
          )
        }
      />
    </>
  );
}

type AnsweredProps = Pick<ReviewProps, 'flow' | 'book' | 'addresses'> & { readonly part: FlowPart };

function Answered({ flow, part, book, addresses }: AnsweredProps) {
  const t = useText('checks');
  const language = useLanguage();
  const { facts, words } = part.questionnaire;
  const places = placesNow(flow).filter((place) => place.questionnaire === part.questionnaire);
  if (places.length === 0) return null;
  const sitting = sittingOf(book.read().sittings, flow.wave.id, facts);
  const contradictions = sitting === undefined ? [] : contradictionsIn(facts, standingOf(sitting, facts));
  return (
    <section>
      <Heading level={2} lead={stemAlone(words.stem)}>
        {words.title}
      </Heading>
      {contradictions.map(({ nobody, somebody }) => (
        <Note key={nobody}>
          <p>{t('review.both')}</p>
          <p>{t('review.bothNobody', { nobody: words.items[nobody] })}</p>
          <p>
            {t('review.bothSomebody', {
              somebody: formatList(
                language,
                somebody.map((item) => words.items[item] ?? ''),
              ),
            })}
          </p>
        </Note>
      ))}
      <SummaryList rows={places.map(rowOf)} emptyWords={t('review.empty')} />
    </section>
  );

  function rowOf(place: Place): SummaryRow {
    const item = words.items[place.item.id] ?? '';
    const value = valueOf(place);
    return {
      id: place.item.id,
      name: item,
      ...(value === undefined ? {} : { value }),
      change: {
        label: t('review.change'),
        full: t('review.changeFull', { item }),
        href: addressOfItem(addresses, place.item.id, 'review'),
      },
    };
  }

  function valueOf(place: Place): string | undefined {
    const state = part.answers.get(place.item.id);
    switch (state?.kind) {
      case 'declined':
        return t('review.declined');
      case 'not-applicable':
        return t('review.notMine');
      case 'answered':
        return answeredWords(place, state, language);
      case 'missing':
      case undefined:
        return undefined;
    }
  }
}
