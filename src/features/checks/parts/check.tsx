import { useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { flowOf, openPlace, placeNamed, placesNow } from '#domain/questionnaire/flow.ts';
import type { Occasion, Way } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Sitting } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import type { WriteOutcome } from '#store/store.ts';
import type { Lacking } from '#walk/measures/pinned.ts';
import { Opening } from '#walk/opening.tsx';

import { addressOfItem, type Addresses } from './addresses.ts';
import { openBook, type Timing } from './book.ts';
import { ItemScreen } from './item-screen.tsx';
import { LackingNote, NothingAsked } from './lacking-words.tsx';
import { Review } from './review.tsx';

type CheckProps = {
  /** Stands before “2 of 10”. */
  readonly name: string;
  readonly wave: Occasion;
  readonly way: Way;
  readonly timing?: Timing | undefined;
  /** The taking part in a study that the answers belong to. */
  readonly enrolment?: string | undefined;
  /** What is asked, in order, each in exactly the version that is to be asked. */
  readonly questionnaires: readonly Questionnaire[];
  /** What would be asked, and cannot be shown here. */
  readonly lacking?: readonly Lacking[] | undefined;
  readonly kept: readonly Sitting[];
  readonly save: (sitting: Sitting) => Promise<WriteOutcome>;
  readonly screen: 'questions' | 'review';
  readonly addresses: Addresses;
  readonly onKept: () => void;
  /** There is nothing that could be asked; without it, as if all was kept. */
  readonly onNothing?: (() => void) | undefined;
  readonly onSkipAll?: (() => void) | undefined;
};

/** The questionnaires of one wave as one run of questions, and the review at its end. */
export function Check({ name, wave, way, timing, enrolment, questionnaires, lacking = [], kept, save, ...rest }: CheckProps) {
  const { screen, addresses, onKept, onNothing = onKept, onSkipAll } = rest;
  const { now } = useEnvironment();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [book] = useState(() => openBook({ wave: wave.id, timing, enrolment, kept, now, save }));
  const { sittings } = useSyncExternalStore(book.subscribe, book.read, book.read);
  useEffect(() => book.adopt(kept), [book, kept]);

  const flow = flowOf({ questionnaires, sittings, wave, way });
  const named = query.get('q') ?? undefined;
  const place = (named === undefined ? undefined : placeNamed(flow, named)) ?? openPlace(flow);
  const here = screen === 'review' ? undefined : place === undefined ? addresses.of('review') : addressOfItem(addresses, place.item.id);
  const arrived = screen === 'review' || (place !== undefined && place.item.id === named);
  const nothing = placesNow(flow).length === 0;

  useEffect(() => {
    // The address names the item from the first one on: otherwise Back would come to “the first open item”, which moves.
    if (here !== undefined && !arrived && !nothing) void navigate(here, { replace: true });
  }, [navigate, here, arrived, nothing]);

  if (nothing) return <NothingAsked name={name} lacking={lacking} onNext={onNothing} />;
  if (screen === 'review') {
    return (
      <Review
        name={name}
        flow={flow}
        book={book}
        addresses={addresses}
        note={lacking.length > 0 && <LackingNote lacking={lacking} />}
        onKept={onKept}
      />
    );
  }
  if (place === undefined) return <Opening name={name} />;
  return (
    <ItemScreen
      key={place.item.id}
      name={name}
      flow={flow}
      place={place}
      book={book}
      addresses={addresses}
      fromReview={query.get('from') === 'review'}
      onSkipAll={onSkipAll}
    />
  );
}
