import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

/** Doing nothing, said as the whole choice it is. */
export function Kept() {
  const t = useText('contribute');
  return (
    <>
      <Heading lead={t('kept.lead')}>{t('kept.title')}</Heading>
      <Actions aside={<Link href={paths.share()}>{t('none.share')}</Link>}>
        <ButtonLink href={paths.myWords()}>{t('none.words')}</ButtonLink>
      </Actions>
    </>
  );
}
