import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

export function WaysToBegin() {
  const t = useText('mine');
  return (
    <Actions aside={<Link href={paths.home()}>{t('words.empty.home')}</Link>}>
      <ButtonLink href={paths.stone('tell')}>{t('words.empty.begin')}</ButtonLink>
    </Actions>
  );
}
