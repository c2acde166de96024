import '#ui/showing.css';
import { useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ToRead } from '#ui/to-read/to-read.tsx';

/** The words large, for somebody else to read on this screen, at a desk for example. One tap ends it. */
export function ShowLarge({ text }: { readonly text: string }) {
  const t = useText('handover');
  const navigate = useNavigate();
  return (
    <>
      <Heading>{t('show.title')}</Heading>
      <ToRead text={text} />
      <Actions>
        <Button onClick={() => void navigate(-1)}>{t('show.close')}</Button>
      </Actions>
    </>
  );
}
