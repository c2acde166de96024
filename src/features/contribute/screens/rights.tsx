import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { useConsentWords } from '../consent-words.ts';

/** What is theirs whatever they answer on the next screen. After NAR-27 of the research notes. */
export function Rights({ onNext }: { readonly onNext: () => void }) {
  const t = useText('contribute');
  const { rights } = useConsentWords();
  return (
    <>
      <Heading lead={t('rights.lead')}>{t('rights.title')}</Heading>
      <div className="prose">
        <ul>
          {rights.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
      </div>
      <StepActions onNext={onNext} />
    </>
  );
}
