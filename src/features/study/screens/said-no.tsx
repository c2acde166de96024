import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';

/** A no to what is needed: nothing was kept, and nothing is lost. */
export function SaidNo({ onBack }: { readonly onBack: () => void }) {
  const t = useText('study');
  return (
    <>
      <Heading lead={t('join.no.lead')}>{t('join.no.title')}</Heading>
      <Actions
        aside={
          <Button look="plain" onClick={onBack}>
            {t('join.no.back')}
          </Button>
        }
      >
        <ButtonLink href={paths.home()}>{t('join.no.home')}</ButtonLink>
      </Actions>
    </>
  );
}
