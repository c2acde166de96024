import { useState } from 'react';

import type { Recording } from '#domain/record/telling-schema.ts';
import { epochOf } from '#domain/time/moment.ts';
import { Heading } from '#ui/heading/heading.tsx';

import { RecordingCard } from './recording-card.tsx';

type RecordingsProps = {
  readonly recordings: readonly Recording[];
  /** Above them, where there are any. */
  readonly title?: string;
};

/** Recordings in the order in which they were spoken. One that is removed here keeps its place, with its Undo, until the page is left. */
export function Recordings({ recordings, title }: RecordingsProps) {
  const [removed, remember] = useState<ReadonlyMap<string, Recording>>(new Map());
  const here = new Map([...removed, ...recordings.map((one) => [one.id, one] as const)]);
  if (here.size === 0) return null;
  const inOrder = [...here.values()].toSorted((a, b) => epochOf(a.startedAt) - epochOf(b.startedAt));
  return (
    <section>
      {title !== undefined && <Heading level={2}>{title}</Heading>}
      {inOrder.map((one) => (
        <RecordingCard key={one.id} recording={one} onRemoved={() => remember((old) => new Map(old).set(one.id, one))} />
      ))}
    </section>
  );
}
