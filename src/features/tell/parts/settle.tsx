import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { Grounding } from './grounding.tsx';

/** Something to hold on to, and a person to turn to, before anything else. */
export function Settle({ onNext }: { readonly onNext: () => void }) {
  const t = useText('tell');
  return (
    <>
      <Heading lead={t('settle.lead')}>{t('settle.title')}</Heading>
      <Grounding />
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
