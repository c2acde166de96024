import { lazy, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Rehearsal, RehearsalCard, ReplyMood } from '#domain/rehearsal/schema.ts';
import { beginTalk, saidSoFar, sayLine, stopTalk, talkNow } from '#domain/rehearsal/talk.ts';
import { useText } from '#i18n/react.tsx';
import { Talk } from '#ui/bubble/bubble.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Quietly } from '#walk/heard-story/quietly.tsx';
import type { SpokenPlace } from '#walk/heard-story/spoken-line.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { dropTalk, talkHeld } from '../held-talk.ts';
import { asidePlace, practiceAddress, wordsPlace } from '../places.ts';
import { NextLine } from './next-line.tsx';
import { TalkEnd } from './talk-end.tsx';

/** A voice is fetched once there is something to hear, and may stay away. */
const HearTalk = lazy(async () => ({ default: (await import('./hear-talk.tsx')).HearTalk }));

type PracticeTalkProps = {
  readonly walk: StoneWalk;
  readonly rehearsal: Rehearsal;
  readonly mood: ReplyMood;
  readonly opener: string;
  readonly rehearsals: readonly RehearsalCard[];
};

/** The talk itself. Own lines are kept as they are written; the talk as a whole is only played, and begins afresh on coming back. */
export function PracticeTalk({ walk, rehearsal, mood, opener, rehearsals }: PracticeTalkProps) {
  const t = useText('say');
  const navigate = useNavigate();
  const [talk, play] = useState(() => talkHeld(rehearsal.id, beginTalk(mood, opener)) ?? beginTalk(mood, opener));
  const [line, choose] = useState('');
  const [missing, miss] = useState(false);
  const [spoken, speak] = useState<SpokenPlace>();
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
    goTo(longer);
  }

  function goTo(next: typeof talk): void {
    // The voice falls silent with the lines it was reading.
    speak(undefined);
    dropTalk();
    play(next);
  }

  function tryAnother(): void {
    dropTalk();
    void navigate(practiceAddress('answer'));
  }

  return (
    <>
      <Heading over={t('talk.over')}>{t(`talk.title.${rehearsal.helper}`)}</Heading>
      <Talk
        label={t('talk.label')}
        lastRef={newest}
        turns={turns.map((said, place) => ({
          id: String(place),
          words: spoken?.(wordsPlace(place)) ?? said.words,
          ...(said.who === 'me'
            ? { who: 'me', name: t('talk.you') }
            : { who: 'helper', name: other, aside: said.aside === undefined ? undefined : (spoken?.(asidePlace(place)) ?? said.aside) }),
        }))}
      />
      <div className="hear-place no-print">
        <Quietly>
          <HearTalk key={turns.length} turns={turns} onSpoken={(words) => speak(() => words)} />
        </Quietly>
      </div>
      {now.kind === 'answer' && (
        <NextLine key={now.turn} rehearsal={rehearsal.id} mood={mood} now={now} missing={missing} onLine={choose} />
      )}
      <div role="status" ref={end} tabIndex={-1}>
        {now.kind === 'closed' && (
          <Note title={t('talk.closed')}>
            <p>{now.words}</p>
            <p>{t('talk.onlyPractice')}</p>
          </Note>
        )}
      </div>
      {now.kind === 'closed' && <TalkEnd walk={walk} rehearsal={rehearsal} talk={talk} rehearsals={rehearsals} />}
      <StepActions
        label={now.kind === 'closed' ? t('talk.on') : t('talk.say')}
        onNext={now.kind === 'closed' ? () => void walk.next() : say}
        onSkip={now.kind === 'closed' ? undefined : () => void walk.next()}
        aside={
          now.kind === 'closed' ? (
            <Button look="plain" onClick={tryAnother}>
              {t('talk.again')}
            </Button>
          ) : (
            <Button look="plain" onClick={() => goTo(stopTalk(talk))}>
              {t('talk.stop')}
            </Button>
          )
        }
      />
    </>
  );
}
