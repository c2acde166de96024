import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

const firstWords = ['laugh', 'doing', 'there', 'small'] as const;

/** A lively memory with somebody, before anything hard is asked. */
export function GoodMoment({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('listen');
  const path = useText('path');
  const { keeper, settled, add } = useKeeper();
  return (
    <>
      <KeptText
        kind="moment"
        prompt="good-moment"
        label={t('moment.title')}
        labelAs="page"
        hint={t('moment.hint')}
        rows={7}
        keeper={keeper}
      />
      <Starters onPick={add} />
      <p className="small soft">{path('privateNote')}</p>
      <StepActions onNext={() => void settled().then((kept) => (kept ? walk.next() : undefined))} onSkip={() => void walk.next()} />
    </>
  );
}

/** First words to go on from, for whoever sits before an empty page. */
function Starters({ onPick }: { readonly onPick: (words: string) => void }) {
  const t = useText('listen');
  return (
    <Disclosure summary={t('moment.starters')}>
      <p>{t('moment.ask')}</p>
      <ButtonRow>
        {firstWords.map((starter) => (
          <Button key={starter} look="quiet" onClick={() => onPick(t(`moment.starter.${starter}`))}>
            {t(`moment.starter.${starter}`)}
          </Button>
        ))}
      </ButtonRow>
    </Disclosure>
  );
}
