import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

const fadeMs = 1200;

/**
 * Words that are never kept. They stand in the state of this part alone: no store, no address, no session. The browser is told
 * not to fill the page again, and a page that is put aside for the Back button is emptied first.
 */
export function LetGo({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const [text, write] = useState('');
  const [gone, go] = useState(false);
  const [missing, miss] = useState(false);
  const page = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    function empty(): void {
      if (page.current !== null) page.current.value = '';
      flushSync(() => write(''));
    }
    addEventListener('pagehide', empty);
    return () => removeEventListener('pagehide', empty);
  }, []);

  async function letGo(): Promise<void> {
    if (text.trim() === '') return miss(true);
    await faded(page.current);
    flushSync(() => {
      write('');
      go(true);
    });
    heading.current?.focus();
  }

  if (gone) {
    return (
      <>
        <Heading lead={t('letGo.goneLead')} ref={heading}>
          {t('letGo.goneTitle')}
        </Heading>
        <StepActions
          label={t('letGo.on')}
          onNext={() => walk.go('leaving')}
          aside={
            <>
              <Button look="plain" onClick={() => go(false)}>
                {t('letGo.more')}
              </Button>
              <Link href={paths.stone('tell', 'shape')}>{t('letGo.shape')}</Link>
            </>
          }
        />
      </>
    );
  }

  return (
    <>
      <TextArea
        name="let-go"
        label={t('letGo.title')}
        hint={t('letGo.hint')}
        error={missing && text.trim() === '' ? t('letGo.empty') : undefined}
        rows={10}
        value={text}
        onChange={write}
        ref={page}
      />
      <QuietLook text={text} page={page} />
      <StepActions label={t('letGo.button')} onNext={() => void letGo()} onSkip={() => walk.go('leaving')} />
    </>
  );
}

/** The words fade before they go; at once where the person asked for less motion. */
async function faded(page: HTMLElement | null): Promise<void> {
  if (page === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const fading = page.animate([{ color: 'currentColor' }, { color: 'transparent' }], { duration: fadeMs, fill: 'forwards' });
  // Ended early by leaving the page: the words go all the same.
  await fading.finished.catch(() => undefined);
}
