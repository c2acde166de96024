import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { StepActions } from '#walk/step-actions.tsx';

const steps = ['feet', 'breath', 'see'] as const;

/** Something to hold on to, and a person to turn to, before anything else. */
export function Settle({ onNext }: { readonly onNext: () => void }) {
  const t = useText('tell');
  return (
    <>
      <Heading lead={t('settle.lead')}>{t('settle.title')}</Heading>
      <Prose blocks={[{ kind: 'list', ordered: true, items: steps.map((step) => [{ kind: 'text', text: t(`settle.steps.${step}`) }]) }]} />
      <Note title={t('settle.person.title')}>
        <p>{t('settle.person.text')}</p>
        <p>
          <Link href={paths.helpNow()}>{t('settle.person.help')}</Link>
        </p>
      </Note>
      <StepActions onNext={onNext} />
    </>
  );
}
