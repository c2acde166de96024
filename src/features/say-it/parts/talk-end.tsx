import { useNavigate } from 'react-router';

import { mayWantCard } from '#domain/rehearsal/for-door.ts';
import type { Rehearsal, RehearsalCard } from '#domain/rehearsal/schema.ts';
import type { Talk } from '#domain/rehearsal/talk.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Talk as Bubbles } from '#ui/bubble/bubble.tsx';
import { Button } from '#ui/button/button.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { dropTalk, holdTalk } from '../held-talk.ts';
import { practiceAddress } from '../places.ts';

type TalkEndProps = {
  readonly walk: StoneWalk;
  readonly rehearsal: Rehearsal;
  readonly talk: Talk;
  readonly rehearsals: readonly RehearsalCard[];
};

/** After the talk and its kind word: after an unkind answer a second line and somebody else, then ways to take the first line along. */
export function TalkEnd({ walk, rehearsal, talk, rehearsals }: TalkEndProps) {
  const t = useText('say');
  const navigate = useNavigate();
  const store = useStore();
  const { save, problem } = useSaving();
  const another = rehearsals.find(({ helper }) => helper === rehearsal.another);

  function stepAside(address: string): void {
    holdTalk(rehearsal.id, talk);
    void navigate(address);
  }

  async function practiseWith({ id }: RehearsalCard): Promise<void> {
    if (!(await save(() => store.choices.change((old) => ({ ...old, rehearsal: id }))))) return;
    dropTalk();
    walk.go('rehearse');
  }

  return (
    <>
      {talk.mood === 'dismissive' && (
        <Sheet title={t('end.second')}>
          <p>{t('end.secondAbout')}</p>
          <Bubbles
            label={t('end.second')}
            turns={[{ id: 'second', who: 'me', name: t('talk.you'), words: rehearsal.replies.dismissive.secondLine }]}
          />
          {another !== undefined && (
            <Button look="quiet" onClick={() => void practiseWith(another)}>
              {t(`end.another.${another.helper}`)}
            </Button>
          )}
          <Status>{problem}</Status>
        </Sheet>
      )}
      <Sheet title={t('end.mine')}>
        <OwnWords text={talk.opener} />
        <HandOver text={talk.opener} />
      </Sheet>
      <ButtonRow>
        <Button look="quiet" onClick={() => stepAside(paths.stone('plan'))}>
          {t('end.plan')}
        </Button>
        {mayWantCard(rehearsal.helper) && (
          <Button look="quiet" onClick={() => stepAside(practiceAddress('card'))}>
            {t('end.card')}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
