import { useState } from 'react';

import { pickedBarrier, pickListed, pickOwn } from '#domain/barrier/picked.ts';
import type { Barrier } from '#domain/barrier/schema.ts';
import { ownBarrierId, withHeldBack } from '#domain/mirror/held-back.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Select } from '#ui/select/select.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { BarrierReply } from '../parts/barrier-reply.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';

type InTheWayProps = { readonly walk: CheckInWalk; readonly barriers: readonly Barrier[]; readonly tried: boolean };

const own = 'own-words';

/** After “I tried” and “not yet”: first that it makes sense, then what was in the way this time, and its own answer. */
export function InTheWayScreen({ walk, barriers, tried }: InTheWayProps) {
  const t = useText('checkin');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, settled, words } = useSaving();
  const before = pickedBarrier(walk.choices);
  const [value, pick] = useState(before?.kind === 'listed' ? before.id : before === undefined ? undefined : own);
  const [text, write] = useState(before?.kind === 'own' ? before.text : '');
  const found = barriers.find(({ id }) => id === value);

  function choose(id: string): void {
    pick(id);
    const barrier = barriers.find((one) => one.id === id);
    if (barrier !== undefined) void save(() => store.choices.change((old) => pickListed(old, barrier)));
  }

  async function goOn(): Promise<void> {
    const line = text.trim();
    if (value === own && line !== '' && !(before?.kind === 'own' && before.text.trim() === line)) {
      const at = now();
      // Where the page of “what is in the way” keeps own words: what stood there stays with it as an earlier version.
      if (!(await save(() => store.pieces.change(ownBarrierId, (old) => withHeldBack(old, line, at))))) return;
      if (!(await save(() => store.choices.change((old) => pickOwn(old, line))))) return;
    }
    if (await settled()) walk.go('next');
  }

  return (
    <>
      <Heading lead={t(tried ? 'tried.lead' : 'notYet.lead')}>{t(tried ? 'tried.title' : 'notYet.title')}</Heading>
      <Select
        name="barrier"
        label={t('way.question')}
        hint={t('way.hint')}
        emptyLabel={t('way.empty')}
        options={[
          ...barriers.toSorted((one, other) => one.order - other.order).map(({ id, name }) => ({ value: id, label: name })),
          { value: own, label: t('way.own') },
        ]}
        value={value}
        onChange={choose}
      />
      {value === own && (
        <>
          <TextLine name="own-barrier" label={t('way.ownLabel')} value={text} onChange={write} />
          <QuietLook text={text} />
        </>
      )}
      <div role="status">{found !== undefined && <BarrierReply barrier={found} />}</div>
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('next')} status={words} />
    </>
  );
}
