import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import { keptLines } from '#domain/rehearsal/talk.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Note } from '#ui/note/note.tsx';
import { KeptText, pieceId } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { practiceAddress } from '../places.ts';
import type { OpeningLines } from '../practised.ts';

const own = 'own-words';

type FirstLineProps = { readonly walk: StoneWalk; readonly rehearsal: Rehearsal; readonly before: OpeningLines };

/** Where the talk is, and how the person begins it: a line on offer or one of their own. */
export function FirstLine({ walk, rehearsal, before }: FirstLineProps) {
  const t = useText('say');
  const store = useStore();
  const navigate = useNavigate();
  const { now } = useEnvironment();
  const { save, settled, words, problem } = useSaving();
  const page = useKeeper();
  const [tapped, tap] = useState<string | undefined>(undefined);
  const [typed, type] = useState('');
  const [missing, miss] = useState(false);
  const value = tapped ?? before.chosen?.text ?? (before.own === undefined ? undefined : own);
  const chosenFacts = { kind: 'rehearsal', prompt: keptLines.chosen(rehearsal.id) } as const;

  function pick(line: string): void {
    tap(line);
    miss(false);
    const at = now();
    const id = pieceId(chosenFacts);
    // A line on offer steps aside for the person’s own; their own is never taken away.
    if (line === own) void save(() => store.pieces.remove(id));
    else
      void save(() =>
        store.pieces.save({ ...chosenFacts, id, text: line, chosen: [line], createdAt: before.chosen?.createdAt ?? at, changedAt: at }),
      );
  }

  async function goOn(): Promise<void> {
    if (value === undefined || (value === own && typed.trim() === '')) miss(true);
    else if ((await settled()) && (await page.settled())) await navigate(practiceAddress('answer'));
  }

  return (
    <>
      <p className="soft small">{t('first.over', { name: rehearsal.name })}</p>
      <Choice
        name="opener"
        legend={t('first.title')}
        hint={rehearsal.scene}
        error={missing ? t('first.missing') : undefined}
        options={[...rehearsal.openers.map((line) => ({ value: line, label: line })), { value: own, label: t('first.own') }]}
        value={value}
        onChange={pick}
      />
      {value === own && (
        <KeptText
          kind="rehearsal"
          prompt={keptLines.own(rehearsal.id)}
          label={t('first.ownLabel')}
          labelAs="field"
          hint={t('first.ownHint')}
          rows={3}
          onText={type}
          keeper={page.keeper}
        />
      )}
      <Note title={t('first.tip')}>
        <p>{rehearsal.tip}</p>
      </Note>
      <StepActions onNext={() => void goOn()} onSkip={() => void walk.next()} status={value === own ? problem : words} />
    </>
  );
}
