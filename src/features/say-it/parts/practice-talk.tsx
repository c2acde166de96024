import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Rehearsal, ReplyMood } from '#domain/rehearsal/schema.ts';
import { beginTalk, saidSoFar, sayLine, stopTalk, talkNow } from '#domain/rehearsal/talk.ts';
import { useText } from '#i18n/react.tsx';
import { Talk } from '#ui/bubble/bubble.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { practiceAddress } from '../places.ts';
import { NextLine } from './next-line.tsx';

type PracticeTalkProps = { readonly walk: StoneWalk; readonly rehearsal: Rehearsal; readonly mood: ReplyMood; readonly opener: string };

/** The talk itself. Own lines are kept as they are written; the talk as a whole is only played, and begins afresh on coming back. */
export function PracticeTalk({ walk, rehearsal, mood, opener }: PracticeTalkProps) {
  const t = useText('say');
  const navigate = useNavigate();
  const [talk, play] = useState(() => beginTalk(mood, opener));
  const [line, choose] = useState('');
  const [missing, miss] = useState(false);
  const now = talkNow(talk, rehearsal);
  const other = t(`talk.other.${rehearsal.helper}`);
  const turns = saidSoFar(talk, rehearsal);
  const newest = useRef<HTMLLIElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const seen = useRef({ talk, turns: turns.length });

  useEffect(() => {
    if (seen.current.talk === talk) return;
    // The lines on offer were replaced or are gone: the keyboard goes on from what was said last, or from the end.
    const longer = turns.length > seen.current.turns;
    seen.current = { talk, turns: turns.length };
    (longer ? newest.current : end.current)?.focus();
  }, [talk, turns.length]);

  function say(): void {
    const longer = sayLine(talk, rehearsal, line);
    miss(longer === talk);
    if (longer === talk) return;
    choose('');
    play(longer);
  }

  return (
    <>
      <Heading over={t('talk.over')}>{t(`talk.title.${rehearsal.helper}`)}</Heading>
      <Talk
        label={t('talk.label')}
        lastRef={newest}
        turns={turns.map((said, place) => ({
          id: String(place),
          words: said.words,
          ...(said.who === 'me' ? { who: 'me', name: t('talk.you') } : { who: 'helper', name: other, aside: said.aside }),
        }))}
      />
      {now.kind === 'answer' && (
        <NextLine key={now.turn} rehearsal={rehearsal.id} mood={mood} now={now} missing={missing} onLine={choose} />
      )}
      <div role="status" ref={end} tabIndex={-1}>
        {now.kind === 'closed' && (
          <Note title={t('talk.closed')}>
            <p>{now.words}</p>
          </Note>
        )}
      </div>
      <StepActions
        label={now.kind === 'closed' ? t('talk.on') : t('talk.say')}
        onNext={now.kind === 'closed' ? () => void walk.next() : say}
        onSkip={now.kind === 'closed' ? undefined : () => void walk.next()}
        aside={
          now.kind === 'closed' ? (
            <Button look="plain" onClick={() => void navigate(practiceAddress('answer'))}>
              {t('talk.again')}
            </Button>
          ) : (
            <Button look="plain" onClick={() => play(stopTalk(talk))}>
              {t('talk.stop')}
            </Button>
          )
        }
      />
    </>
  );
}
