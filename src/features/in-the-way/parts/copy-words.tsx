import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';

/** Copies a sentence, and says whether it worked: some browsers and windows do not allow it. */
export function CopyWords({ words }: { readonly words: string }) {
  const t = useText('way');
  const [outcome, note] = useState<'copied' | 'copyFailed' | undefined>(undefined);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      note('copied');
    } catch {
      note('copyFailed');
    }
  }

  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {t('answer.copy')}
      </Button>
      <Status>{outcome !== undefined && t(`answer.${outcome}`)}</Status>
    </>
  );
}
