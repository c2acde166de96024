import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

/** Doing nothing, said as the whole choice it is. */
export function Kept() {
  const t = useText('share');
  return (
    <>
      <Heading lead={t('kept.lead')}>{t('kept.title')}</Heading>
      <p>{t('kept.later')}</p>
      <Actions aside={<Link href={paths.myWords()}>{t('kept.words')}</Link>}>
        <ButtonLink href={paths.home()}>{t('kept.home')}</ButtonLink>
      </Actions>
    </>
  );
}
