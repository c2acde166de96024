import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';

/** A link to a study that this site does not carry. */
export function UnknownStudy({ onOther }: { readonly onOther: () => void }) {
  const t = useText('study');
  return (
    <>
      <Heading lead={t('join.unknown.lead')}>{t('join.unknown.title')}</Heading>
      <p>{t('join.unknown.ask')}</p>
      <Actions>
        <Button look="quiet" onClick={onOther}>
          {t('join.unknown.other')}
        </Button>
      </Actions>
    </>
  );
}
