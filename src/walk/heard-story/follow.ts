let last: Element | undefined;

/**
 * Brings the spoken sentence into sight, gently, and only when it has left it. Whoever has scrolled away to read something else
 * is left there: the page follows again once they are back at the voice.
 */
export function follow(sentence: Element): void {
  const wandered = last?.isConnected === true && !isInSight(last);
  last = sentence;
  if (wandered || isInSight(sentence)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sentence.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** The next sentence is brought into sight in any case: the person asked for it. */
export function followAnew(): void {
  last = undefined;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // What the bar at the lower edge covers is as good as out of sight.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
  return top >= 0 && bottom <= innerHeight - covered;
}
