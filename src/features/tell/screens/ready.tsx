import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

const points = ['choose', 'kept', 'stop', 'feel'] as const;

/** What to know before writing. It asks nothing and holds nobody back. */
export function Ready({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const shared = useText('path');
  return (
    <>
      <Heading lead={t('ready.lead')}>{t('ready.title')}</Heading>
      <Prose
        blocks={[{ kind: 'list', ordered: false, items: points.map((point) => [{ kind: 'text', text: t(`ready.points.${point}`) }]) }]}
      />
      <Note title={t('ready.hardDay.title')}>
        <p>{t('ready.hardDay.text')}</p>
        <p>
          <Link href={paths.helpNow()}>{t('ready.hardDay.help')}</Link>
        </p>
      </Note>
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
