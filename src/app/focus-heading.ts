/**
 * Moves the keyboard and the screen reader to the heading of a new page. Some pages open a drawer before they have
 * their heading, so this waits for it to appear, and gives up when the person has already moved on.
 */
export function focusHeading({ keepScroll }: { readonly keepScroll: boolean }): void {
  const main = document.querySelector('main');
  if (main === null) return;
  if (focusNow(main, keepScroll)) return;
  const before = document.activeElement;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== before || focusNow(main, keepScroll)) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
}

function focusNow(main: Element, keepScroll: boolean): boolean {
  // The heading of a room that is still opening goes away again, and the keyboard would be lost with it.
  const heading = main.querySelector('h1:not([data-opening] h1)');
  if (!(heading instanceof HTMLElement)) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: keepScroll });
  return true;
}
