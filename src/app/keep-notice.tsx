import { useEffect, useState } from 'react';

import { useEnvironment } from '#environment';
import { useLateText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Banner } from '#ui/banner/banner.tsx';

import { askAfterFirstSave } from './ask-after-save.ts';

/** Beside a question of the browser: what it means. Most browsers ask nobody, and then nothing is shown. */
export function KeepNotice() {
  const t = useLateText('notices');
  const store = useStore();
  const { now } = useEnvironment();
  const [asking, show] = useState(false);
  useEffect(() => askAfterFirstSave({ store, now, onAsking: show }), [store, now]);
  return <Banner words={asking ? t('keep.asking') : undefined} />;
}
