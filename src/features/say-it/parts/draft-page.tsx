import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { compose, noteLines, sourcesFor, type DraftKind, type Earlier } from '#domain/words/compose.ts';
import { useLateText, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Note } from '#ui/note/note.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';
import { writingTools } from '#walk/writing/tools.ts';

import { ReadyMessages } from './ready-messages.tsx';
import { Sent } from './sent.tsx';
import { Sources } from './sources.tsx';

type DraftPageProps = {
  readonly walk: StoneWalk;
  readonly kind: DraftKind;
  readonly earlier: Earlier;
  readonly shapes: readonly Shape[];
  readonly door: string | undefined;
  /** The talk whose ready messages fit this draft; undefined for a letter. */
  readonly rehearsal: string | undefined;
};

/** A draft to change at will, with the lines it came from in sight. Nothing leaves the phone except by a tap on this page. */
export function DraftPage({ walk, kind, earlier, shapes, door, rehearsal }: DraftPageProps) {
  const t = useText('say');
  // The tools of the page speak with the words of another room.
  useLateText('tell');
  const navigate = useNavigate();
  const note = useRungs();
  const { keeper, settled, add } = useKeeper();
  const { save, words } = useSaving();
  const [text, hear] = useState('');
  const labels = {
    about: t('labels.about'),
    since: t('labels.since'),
    days: t('labels.days'),
    tried: t('labels.tried'),
    hope: t('labels.hope'),
  };
  const sources = sourcesFor(kind, earlier);
  const written = text.trim() !== '';

  async function goOn(onward: () => Promise<void> | void): Promise<void> {
    if (!(await settled())) return;
    // A letter to somebody else is no step towards help of one’s own.
    const drafted = written && kind !== 'letter';
    if (!drafted || (await save(() => note('drafted', door, 'once')))) await onward();
  }

  return (
    <>
      <OwnWords onPaperOnly text={text} />
      <div className="no-print">
        <KeptText
          kind={kind}
          prompt="draft"
          label={t(`draft.${kind}.title`)}
          hint={sources.length === 0 ? t('draft.empty') : t(`draft.${kind}.hint`)}
          rows={10}
          initial={compose(kind, sources, labels)}
          onText={hear}
          keeper={keeper}
          tools={writingTools}
        />
        {kind === 'note' && (
          <Disclosure summary={t('draft.lines')}>
            <ButtonRow>
              {noteLines.map((line) => (
                <Button key={line} look="quiet" onClick={() => add(labels[line])}>
                  {labels[line]}
                </Button>
              ))}
            </ButtonRow>
          </Disclosure>
        )}
        {rehearsal !== undefined && <ReadyMessages rehearsal={rehearsal} add={add} />}
        <Sources sources={sources} shapes={shapes} add={add} />
        {written && (
          <>
            <Note title={kind === 'note' ? t('draft.beforeNote.title') : t('draft.before.title')}>
              <p>{kind === 'note' ? t('draft.beforeNote.text') : t('draft.before.text')}</p>
            </Note>
            <HandOver text={text} print={kind === 'note'} />
            {kind !== 'letter' && <Sent label={kind === 'note' ? t('draft.handed') : t('draft.sent')} door={door} />}
          </>
        )}
      </div>
      <StepActions
        label={t('draft.done')}
        onNext={() => void goOn(walk.next)}
        onSkip={() => void walk.next()}
        aside={
          <Button look="plain" onClick={() => void goOn(() => navigate(paths.stone('say-it', 'words')))}>
            {t('draft.another')}
          </Button>
        }
        status={words}
      />
    </>
  );
}
