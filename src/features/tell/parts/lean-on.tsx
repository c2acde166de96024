import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

type LeanOnProps = { readonly beginnings: readonly string[]; readonly add: (words: string) => void };

/** Beginnings of sentences for whoever wants one. */
export function LeanOn({ beginnings, add }: LeanOnProps) {
  const t = useText('tell');
  if (beginnings.length === 0) return null;
  return (
    <Disclosure summary={t('write.leanOn')}>
      <p>{t('write.leanOnAbout')}</p>
      <ButtonRow>
        {beginnings.map((words) => (
          <Button key={words} look="quiet" onClick={() => add(words)}>
            {words}
          </Button>
        ))}
      </ButtonRow>
    </Disclosure>
  );
}
