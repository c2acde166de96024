import { leavePage } from '#paths';
import { coverAtOnce } from '#walk/leaving/cover.ts';

/** Nobody waits longer than this behind the blank screen, in milliseconds. */
const patienceMs = 700;

/**
 * Blanks the screen in the same frame, then goes to a neutral page as soon as the last words are kept. `replace` keeps this
 * page out of the Back list. Danger without the wait: what was typed in the last half second would be lost.
 */
export function leave(): void {
  coverAtOnce();
  const kept: Promise<unknown>[] = [];
  dispatchEvent(Object.assign(new Event('pagehide'), { kept }));
  void Promise.race([Promise.all(kept), new Promise((over) => setTimeout(over, patienceMs))]).finally(() => location.replace(leavePage));
}

const pressesToLeave = 3;
const withinMs = 5000;

/**
 * Leaves after three presses of Shift alone within five seconds, as GOV.UK’s exit pattern does. A Shift that types a
 * capital letter does not count: it comes with another key. Returns the function that stops listening.
 */
export function leaveOnShift(isOn: () => boolean): () => void {
  let presses: number[] = [];
  let alone = false;
  function down(event: KeyboardEvent): void {
    if (event.key !== 'Shift') presses = [];
    alone = event.key === 'Shift' && !event.repeat;
  }
  function up(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !alone) return;
    presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
    if (presses.length >= pressesToLeave && isOn()) leave();
  }
  addEventListener('keydown', down);
  addEventListener('keyup', up);
  return () => {
    removeEventListener('keydown', down);
    removeEventListener('keyup', up);
  };
}
