import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

import { useLanguage } from '#i18n/react.tsx';
import { readMirror } from '#store/mirror.ts';
import { useWatch } from '#store/react.tsx';

import type { Looking } from './looking.ts';
import { giveBackTurn, saidOk, sayOk, takeTurn, watchOk } from './said-ok.ts';
import type { Strip as StripPart } from './strip.tsx';

type QuietLookProps = {
  /** As it stands on the page. It goes nowhere from here. */
  readonly text: string;
  /** Where it is written: “keep writing” leads back there. */
  readonly page?: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
};

/** How long somebody has to rest from typing. */
const pauseMs = 1200;
/** After the field was left: a tap on a button below must land where it was aimed, before anything comes in between. */
const leftMs = 400;

type Shown = Pick<Looking, 'lines' | 'country'> & { readonly Strip: typeof StripPart };

const never = () => false;

/** Under own words: looks through them on this phone, in memory, and where it may help shows a quiet strip. See README.md. */
export function QuietLook({ text, page }: QuietLookProps) {
  const language = useLanguage();
  const isOk = useSyncExternalStore(watchOk, saidOk, never);
  const settings = useWatch(async (store) => ({ kept: await store.settings.read() }), []);
  const [shown, show] = useState<Shown | undefined>(undefined);
  const isOff = settings === undefined || settings.kept?.safetyLook === false;
  const country = settings?.kept?.country;
  const isWanted = !isOff && !isOk && shown === undefined && text.trim() !== '';
  const newest = useRef(text);
  const [turn] = useState(() => ({}));
  useEffect(() => () => giveBackTurn(turn), [turn]);

  useEffect(() => {
    newest.current = text;
    if (!isWanted) return;
    let wanted = true;
    async function look(): Promise<void> {
      try {
        const { prepareLooking, Strip } = await import('./looking.ts');
        const looking = await prepareLooking({ language, country: country ?? readMirror().country });
        if (!wanted || saidOk() || looking?.look(newest.current) !== true) return;
        if (takeTurn(turn)) show({ Strip, lines: looking.lines, country: looking.country });
      } catch {
        // A piece could not be fetched. The next pause tries again, and the help link stands at the top of the page.
      }
    }
    let timer = setTimeout(() => void look(), pauseMs);
    function lookSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), leftMs);
    }
    document.addEventListener('focusout', lookSoon);
    return () => {
      wanted = false;
      clearTimeout(timer);
      document.removeEventListener('focusout', lookSoon);
    };
  }, [text, isWanted, language, country, turn]);

  return (
    <div className="no-print" role="status">
      {shown !== undefined && !isOff && !isOk && (
        <shown.Strip
          lines={shown.lines}
          country={shown.country}
          onOk={() => {
            sayOk();
            page?.current?.focus();
          }}
        />
      )}
    </div>
  );
}
