import { useCallback, useState } from 'react';

import { pickedBarrier, pickListed, pickOwn } from '#domain/barrier/picked.ts';
import type { BarrierCard } from '#domain/barrier/schema.ts';
import { findBarriers } from '#domain/barrier/search.ts';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { Opening } from '#walk/opening.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { firstOf, MoreBarriers, optionsOf } from '../parts/barrier-list.tsx';

const own = 'own-words';

type PickProps = { readonly walk: StoneWalk; readonly barriers: readonly BarrierCard[] };

export function Pick({ walk, barriers }: PickProps) {
  const t = useText('way');
  const store = useStore();
  const { save, settled, words, problem } = useSaving();
  const { keeper, settled: written } = useKeeper();
  const [query, search] = useState('');
  const kept = useWatch(async (drawers) => ({ choices: await drawers.choices.read() }), []);
  const [tapped, tap] = useState<string | undefined>(undefined);
  const saveOwn = useCallback((text: string) => void save(() => store.choices.change((old) => pickOwn(old, text))), [save, store]);
  if (kept === undefined) return <Opening name={t('pick.title')} lead={t('pick.lead')} />;

  const before = pickedBarrier(kept.choices);
  const value = tapped ?? (before?.kind === 'own' ? own : before?.id);
  const searching = query.trim() !== '';
  const found = findBarriers(barriers, query);
  // What is picked stays in sight, whatever is searched for.
  const shown = searching ? barriers.filter((barrier) => found.includes(barrier) || barrier.id === value) : firstOf(barriers);

  function pick(id: string): void {
    tap(id);
    const listed = barriers.find((barrier) => barrier.id === id);
    // Own words are kept by the page they are written on, which opens now.
    if (listed !== undefined) void save(() => store.choices.change((old) => pickListed(old, listed)));
  }

  async function goOn(): Promise<void> {
    if (!(await settled()) || !(await written())) return;
    if (value === own) await walk.next();
    else walk.go('answer');
  }

  return (
    <>
      <Heading lead={t('pick.lead')}>{t('pick.title')}</Heading>
      <TextLine name="search" type="search" label={t('pick.search')} hint={t('pick.searchHint')} value={query} onChange={search} />
      <Status unseen={found.length > 0}>
        {searching && (found.length > 0 ? t('pick.found', { count: found.length }) : t('pick.noneFound'))}
      </Status>
      <Choice
        name="barrier"
        legend={t(searching ? 'pick.foundLegend' : 'pick.legend')}
        legendAs="field"
        options={[...optionsOf(shown), { value: own, label: t('pick.own') }]}
        value={value}
        onChange={pick}
      />
      {value === own && (
        <KeptText
          kind="barrier"
          prompt="own"
          label={t('pick.ownLabel')}
          labelAs="field"
          hint={t('pick.ownHint')}
          rows={3}
          onText={saveOwn}
          keeper={keeper}
        />
      )}
      {!searching && <MoreBarriers barriers={barriers} value={value} onPick={pick} />}
      <StepActions
        onNext={() => void goOn()}
        onSkip={() => walk.go('answer')}
        status={<span role="status">{value === own ? problem : words}</span>}
      />
    </>
  );
}
