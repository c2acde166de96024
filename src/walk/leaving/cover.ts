import { leavePage } from '#paths';
import { markLeft } from '#store/left-mark.ts';

/** Nothing of the page is seen from the next frame on, and whoever comes back to this tab finds it closed. */
export function coverAtOnce(): void {
  // `now` is blank to the last corner; the words of the closed page come only when somebody comes back (guard-left.ts).
  document.documentElement.dataset['left'] = 'now';
  markLeft();
}

/**
 * Leaves as in earnest, but so that Back comes here again. The list then shows a way back at its end: an installed app on an
 * iPhone has no Back.
 */
export function practiseLeaving(): void {
  coverAtOnce();
  location.assign(`${leavePage}#back`);
}
