import { useDeferredValue, useEffect, useState } from 'react';

import { countWords } from '#domain/words/count.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';

import type { PageInHand } from '../kept-text.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { createRecorder } from './recorder.ts';

/** A step back, a step forward, the number of words, and earlier versions where there are any. */
export function Below(page: PageInHand) {
  const { text, first, write } = page;
  const t = useText('tell');
  const language = useLanguage();
  const { epochMs } = useEnvironment();
  const [recorder] = useState(() => createRecorder(first));
  const [said, say] = useState('');
  const count = countWords(useDeferredValue(text), language);
  useEffect(() => recorder.take(text, epochMs()));

  function step(way: 'back' | 'forward'): void {
    const there = recorder.step(way);
    if (there === undefined) return say(t(`tools.no.${way}`));
    write(there);
    say(t(`tools.went.${way}`, { count: countWords(there, language) }));
  }

  return (
    <div className="no-print">
      <ButtonRow>
        <Button look="plain" onClick={() => step('back')}>
          {t('tools.undo')}
        </Button>
        <Button look="plain" onClick={() => step('forward')}>
          {t('tools.redo')}
        </Button>
        {count > 0 && <span className="soft small">{t('tools.words', { count })}</span>}
      </ButtonRow>
      <Status unseen>{said}</Status>
      <EarlierVersions {...page} />
    </div>
  );
}
