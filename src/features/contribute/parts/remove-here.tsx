import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

/** Deletes the note of a contribution from this phone. With it goes the code, so it is asked once. */
export function RemoveHere({ id }: { readonly id: string }) {
  const t = useText('contribute');
  const store = useStore();
  const navigate = useNavigate();
  const saving = useSaving();
  const [asking, ask] = useState(false);

  async function remove(): Promise<void> {
    if (await saving.save(() => store.contributions.remove(id))) await navigate(paths.contribute('mine'), { replace: true });
  }

  if (!asking) {
    return (
      <Button look="plain" onClick={() => ask(true)}>
        {t('remove.button')}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={t('remove.sure')}>
      <p>{t('remove.sure')}</p>
      <Button look="quiet" onClick={() => void remove()}>
        {t('remove.yes')}
      </Button>
      <Button look="plain" onClick={() => ask(false)}>
        {t('remove.no')}
      </Button>
      <Status>{saving.problem}</Status>
    </div>
  );
}
