import { useState } from 'react';

import { amountsOf, isNothing, keptKinds } from '#domain/kept/since.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { Looked } from '../rows.ts';
import { takeOut, type RemovableKind, type TakenOut } from '../taking-out.ts';
import { KindRow } from './kind-row.tsx';

/** All kinds of things that are here, each to be taken out alone. What was taken out stays on the page, with its way back, until it is left. */
export function WhatIsHere({ looked: { rows, unreadable } }: { readonly looked: Looked }) {
  const t = useText('safekeeping');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, problem } = useSaving();
  const [asking, ask] = useState<RemovableKind | undefined>(undefined);
  const [taken, keep] = useState<ReadonlyMap<RemovableKind, TakenOut['bringBack']>>(new Map());
  const amounts = amountsOf(rows);
  // A row that somebody is busy with never goes away under the keyboard, whatever is counted meanwhile.
  const kinds = keptKinds.filter((kind) => (amounts[kind] ?? 0) > 0 || (kind !== 'study' && (taken.has(kind) || asking === kind)));

  async function remove(kind: RemovableKind): Promise<void> {
    let wayBack: TakenOut['bringBack'];
    const gone = await save(async () => {
      const out = await takeOut(store, kind, now);
      wayBack = out.bringBack;
      return out.outcome;
    });
    ask(undefined);
    if (gone) keep((old) => new Map(old).set(kind, wayBack));
  }

  async function bringBack(kind: RemovableKind): Promise<void> {
    const back = taken.get(kind);
    if (back !== undefined) await save(back);
  }

  return (
    <section>
      <Heading level={2} lead={isNothing(amounts) && taken.size === 0 && unreadable === 0 ? t('here.nothing') : t('here.lead')}>
        {t('here.title')}
      </Heading>
      <dl className="summary">
        {kinds.map((kind) =>
          kind === 'study' ? (
            <div key={kind} className="summary-row">
              <dt>{t('kinds.study', { count: amounts.study ?? 0 })}</dt>
              <dd className="summary-value">
                <Link href={paths.myStudy()}>{t('here.study')}</Link>
              </dd>
            </div>
          ) : (
            <KindRow
              key={kind}
              kind={kind}
              count={amounts[kind] ?? 0}
              inStudy={kind === 'answers' && rows.enrolments.length > 0}
              asking={asking === kind}
              taken={taken.has(kind) ? { canComeBack: taken.get(kind) !== undefined } : undefined}
              onAsk={(yes) => ask(yes ? kind : undefined)}
              onRemove={() => void remove(kind)}
              onBringBack={() => void bringBack(kind)}
            />
          ),
        )}
      </dl>
      {unreadable > 0 && (
        <Note>
          <p>{t('here.unreadable', { count: unreadable })}</p>
        </Note>
      )}
      <Status>{problem}</Status>
      <p className="small soft">{t('here.also')}</p>
      <p>
        <Link href={paths.takeAway()}>{t('here.everything')}</Link>
      </p>
    </section>
  );
}
