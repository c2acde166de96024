import { useCallback, useState } from 'react';

import { pickedBarrier, pickListed, pickOwn } from '#domain/barrier/picked.ts';
import type { Barrier } from '#domain/barrier/schema.ts';
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

const own = 'own-words';

/** A list that is shorter than this is read faster than it is searched. */
const longList = 16;

type PickProps = { readonly walk: StoneWalk; readonly barriers: readonly Barrier[] };

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
  const found = findBarriers(barriers, query);
  // What is picked stays in sight, whatever is searched for.
  const shown = barriers.filter((barrier) => found.includes(barrier) || barrier.id === value);

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
      {barriers.length >= longList && (
        <>
          <TextLine name="search" type="search" label={t('pick.search')} hint={t('pick.searchHint')} value={query} onChange={search} />
          <Status unseen={found.length > 0}>
            {query.trim() !== '' && (found.length > 0 ? t('pick.found', { count: found.length }) : t('pick.noneFound'))}
          </Status>
        </>
      )}
      <Choice
        name="barrier"
        legend={t('pick.legend')}
        legendAs="field"
        options={[...shown.map(({ id, name }) => ({ value: id, label: name })), { value: own, label: t('pick.own') }]}
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
      <StepActions
        onNext={() => void goOn()}
        onSkip={() => walk.go('answer')}
        status={<span role="status">{value === own ? problem : words}</span>}
      />
    </>
  );
}
