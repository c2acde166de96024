import '#ui/showing.css';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ToRead } from '#ui/to-read/to-read.tsx';

type ShowLargeProps = { readonly text: string; readonly title: string; readonly close: string };

/** The words large, for somebody else to read on this screen, at a desk for example. One tap ends it. */
export function ShowLarge({ text, title, close }: ShowLargeProps) {
  const navigate = useNavigate();
  useScreenAwake();
  return (
    <>
      <Heading>{title}</Heading>
      <ToRead text={text} />
      <Actions>
        <Button onClick={() => void navigate(-1)}>{close}</Button>
      </Actions>
    </>
  );
}

/** Asks the device not to darken while somebody reads. Where it may not, it darkens as ever. */
function useScreenAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    async function ask(): Promise<void> {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (over) await given.release();
        else lock = given;
      } catch {
        // A low battery, or a browser that does not allow it.
      }
    }
    const again = (): void => void ask();
    again();
    // The device takes it back whenever the page is hidden.
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
