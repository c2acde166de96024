import { useLayoutEffect, useRef, type Ref } from 'react';

import { Button } from '../button/button.tsx';

export interface HearBarProps {
  /** What the bar is, for those who hear the page. */
  readonly label: string;
  readonly main: { readonly words: string; readonly onPress: () => void };
  readonly mainRef?: Ref<HTMLButtonElement> | undefined;
  readonly back: HearStep;
  readonly next: HearStep;
  /** Quiet words beneath: slower, faster, stop. */
  readonly quiet: readonly { readonly words: string; readonly onPress: () => void }[];
  /** Said when it changes: the pace that was chosen, or that the voice stopped working. */
  readonly said?: string | undefined;
}

export interface HearStep {
  readonly words: string;
  /** Begins with the words. */
  readonly fullLabel: string;
  readonly onPress: () => void;
}

/**
 * What steers a voice that reads aloud. It lies at the lower edge of the screen, over the page, for as long as it is there: a
 * voice must be silenced at once, wherever the page was scrolled to. On a very low screen, and on phones without popovers, it
 * stands in the page instead, so that it never covers most of what is read.
 */
export function HearBar({ label, main, mainRef, back, next, quiet, said }: HearBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null || !('showPopover' in current) || !matchMedia('(min-height: 26em)').matches) return;
    current.popover = 'manual';
    current.showPopover();
  }, []);
  return (
    <div ref={bar} className="hear no-print" role="group" aria-label={label}>
      <div className="hear-row">
        <Button look="quiet" onClick={back.onPress} fullLabel={back.fullLabel}>
          {back.words}
        </Button>
        <Button look="quiet" onClick={main.onPress} ref={mainRef}>
          {main.words}
        </Button>
        <Button look="quiet" onClick={next.onPress} fullLabel={next.fullLabel}>
          {next.words}
        </Button>
      </div>
      <div className="hear-row">
        {quiet.map(({ words, onPress }) => (
          <Button key={words} look="plain" onClick={onPress}>
            {words}
          </Button>
        ))}
      </div>
      <p className="hear-row soft small" role="status">
        {said}
      </p>
    </div>
  );
}
