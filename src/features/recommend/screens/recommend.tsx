import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

export function Screen() {
  const t = useText('recommend');
  return <Heading>{t('title')}</Heading>;
}
