import { useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { questionnairesAt, wayAt } from '#domain/path/waves.ts';
import { flowOf, openPlace, placeNamed } from '#domain/questionnaire/flow.ts';
import type { Way } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Sitting, Wave } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useStore } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';

import { addressOfItem, type Addresses } from './addresses.ts';
import { openBook, type Timing } from './book.ts';
import { ItemScreen } from './item-screen.tsx';
import { Review } from './review.tsx';

type CheckProps = {
  /** Stands before “2 of 10”. */
  readonly name: string;
  readonly wave: Wave;
  readonly way: Way;
  readonly timing?: Timing | undefined;
  /** All that this build holds; the wave decides which are asked, in which order. */
  readonly questionnaires: readonly Questionnaire[];
  readonly kept: readonly Sitting[];
  readonly screen: 'questions' | 'review';
  readonly addresses: Addresses;
  readonly onKept: () => void;
  readonly onSkipAll?: () => void;
};

/** The questionnaires of one wave as one run of questions, and the review at its end. */
export function Check({ name, wave, way, timing, questionnaires, kept, screen, addresses, onKept, onSkipAll }: CheckProps) {
  const store = useStore();
  const { now } = useEnvironment();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [book] = useState(() => openBook({ wave, timing, kept, now, save: (sitting) => store.sittings.save(sitting) }));
  const { sittings } = useSyncExternalStore(book.subscribe, book.read, book.read);
  useEffect(() => book.adopt(kept), [book, kept]);

  const asked = questionnairesAt(wave).flatMap((id) => questionnaires.find(({ facts }) => facts.id === id) ?? []);
  const flow = flowOf({ questionnaires: asked, sittings, wave, way: wayAt(wave, way) });
  const named = query.get('q') ?? undefined;
  const place = (named === undefined ? undefined : placeNamed(flow, named)) ?? openPlace(flow);
  const here = screen === 'review' ? undefined : place === undefined ? addresses.of('review') : addressOfItem(addresses, place.item.id);
  const arrived = screen === 'review' || (place !== undefined && place.item.id === named);

  useEffect(() => {
    // The address names the item from the first one on: otherwise Back would come to “the first open item”, which moves.
    if (here !== undefined && !arrived) void navigate(here, { replace: true });
  }, [navigate, here, arrived]);

  if (screen === 'review') return <Review name={name} flow={flow} book={book} addresses={addresses} onKept={onKept} />;
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
