import { keepTyped } from './keep-typed.ts';

/** How long a new version may take to come forward, in milliseconds; Safari does not always tell. */
const takeOverPatienceMs = 3000;

/** Loads the page again, from a new version where one waits. A file that the version of this page lacks may be in that one. */
export async function loadAnew(): Promise<void> {
  await keepTyped();
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const waiting = (await workers?.getRegistration().catch(() => undefined))?.waiting;
  if (waiting) {
    const forward = new Promise((come) => workers?.addEventListener('controllerchange', come));
    waiting.postMessage({ kind: 'take-over' });
    await Promise.race([forward, new Promise((over) => setTimeout(over, takeOverPatienceMs))]);
  }
  location.reload();
}

/**
 * After a deploy, the files of a page that stayed open may be gone from the server, and without a worker they are nowhere: the page
 * is loaded again by itself. Once: a page that was loaded again already stays, with its words. Nor where the server does not answer
 * with a file of ours: the browser’s own page would take the place of this one, and the way to help with it.
 * Gives false when nothing was done.
 */
export async function loadAnewOnce(): Promise<boolean> {
  const [arrival] = performance.getEntriesByType('navigation');
  if ((arrival as PerformanceNavigationTiming | undefined)?.type !== 'navigate' || !(await serverAnswers())) return false;
  await loadAnew();
  return true;
}

/** A picture, because a login page answers for it in vain, and because pages may not fetch. */
function serverAnswers(): Promise<boolean> {
  return new Promise((tell) => {
    const icon = new Image();
    icon.onload = () => tell(true);
    icon.onerror = () => tell(false);
    icon.src = `/icon.svg?${Date.now()}`;
  });
}
