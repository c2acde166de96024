import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

export function Screen() {
  const t = useText('ownservices');
  return <Heading>{t('title')}</Heading>;
}
