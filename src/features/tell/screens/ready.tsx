import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Prose, type ProseInline } from '#ui/prose/prose.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

const questions = ['today', 'why', 'whom', 'private', 'unkind', 'company'] as const;
const reasonsToWait = ['crisis', 'shock', 'memories'] as const;
const goodToKnow = ['mood', 'kept', 'stop'] as const;

/** What to think about before telling. It asks nothing and holds nobody back. */
export function Ready({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const shared = useText('path');
  const item = (question: (typeof questions)[number]): readonly ProseInline[] => [
    { kind: 'strong', text: t(`ready.ask.${question}`) },
    { kind: 'text', text: ' ' },
    { kind: 'text', text: t(`ready.think.${question}`) },
  ];
  return (
    <>
      <Heading lead={t('ready.lead')}>{t('ready.title')}</Heading>
      <Note title={t('ready.wait.title')}>
        <p>{t('ready.wait.text')}</p>
        <ul>
          {reasonsToWait.map((reason) => (
            <li key={reason}>{t(`ready.wait.${reason}`)}</li>
          ))}
        </ul>
        <p>
          {t('ready.wait.later')} <Link href={paths.helpNow()}>{t('ready.wait.help')}</Link>
        </p>
      </Note>
      <Prose
        blocks={[
          { kind: 'list', ordered: false, items: questions.map(item) },
          { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: t('ready.after.title') }] },
          { kind: 'list', ordered: false, items: goodToKnow.map((point) => [{ kind: 'text', text: t(`ready.after.${point}`) }]) },
        ]}
      />
      <StepActions
        onNext={() => void walk.next()}
        aside={
          <Button look="plain" onClick={() => void walk.skipStone()}>
            {shared('skipStone')}
          </Button>
        }
      />
    </>
  );
}
