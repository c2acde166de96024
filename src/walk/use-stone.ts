import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { enter, isOnPath, newProgress, placeStone, skipStone, start } from '#domain/path/progress.ts';
import { nextScreen, planOf } from '#domain/path/stones.ts';
import type { Progress, Stone } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';

/** Walking through one stone: where the person is in it, and how they go on. */
export type StoneWalk = {
  readonly stone: Stone;
  readonly screen: string;
  /** This screen’s place, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly progress: Progress;
  /** To the next screen; after the last, places the stone and goes home. */
  readonly next: () => Promise<void>;
  /** To a named screen of this stone. */
  readonly go: (screen: string) => void;
  /** Moves on without placing the stone. */
  readonly skipStone: () => Promise<void>;
};

/** What home is told when a stone was placed a moment ago, so that it can come to rest. */
export type JustPlaced = { readonly placed: Stone };

/** Undefined while the store opens, or on the way home from a stone that is closed; the screen then shows that it is opening. */
export function useStone(stone: Stone): StoneWalk | undefined {
  const store = useStore();
  const environment = useEnvironment();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const kept = useWatch(async (drawers) => ({ progress: await drawers.progress.read() }), []);
  const walked = kept === undefined ? undefined : (kept.progress ?? newProgress(0));
  // An address from before, or from elsewhere: a study has left this stone out, or opens it later.
  const isClosed = walked !== undefined && !isOnPath(walked, stone);
  const progress = isClosed ? undefined : walked;
  const screen = progress === undefined ? undefined : screenOf(stone, progress, query.get('s'));

  useEffect(() => {
    if (screen === undefined) return;
    void store.progress.change((old) => enter(start(old ?? newProgress(environment.seed()), environment.now()), stone, screen));
  }, [store, environment, stone, screen]);

  useEffect(() => {
    if (isClosed) void navigate(paths.home(), { replace: true });
  }, [navigate, isClosed]);

  const named = query.get('s');
  useEffect(() => {
    // Without its screen, this address would mean another one after the next step, and Back would lead to where the person is.
    // The screen below may have written a fuller address a moment ago, in the same breath: that one stands.
    const written = new URLSearchParams(window.location.search).get('s');
    if (screen !== undefined && screen !== named && screen !== written) void navigate(paths.stone(stone, screen), { replace: true });
  }, [navigate, stone, screen, named]);

  if (progress === undefined || screen === undefined) return undefined;
  const screens = planOf(stone, progress.way)?.screens ?? [screen];

  async function leaveStone(change: (old: Progress) => Progress, placed: boolean): Promise<void> {
    await store.progress.change((old) => change(old ?? newProgress(environment.seed())));
    await navigate(paths.home(), placed ? { state: { placed: stone } satisfies JustPlaced } : {});
  }

  return {
    stone,
    screen,
    at: screens.indexOf(screen) + 1,
    of: screens.length,
    progress,
    async next() {
      const following = nextScreen(stone, screen, progress.way);
      if (following !== undefined) await navigate(paths.stone(stone, following));
      else await leaveStone((old) => placeStone(old, stone, environment.now()), true);
    },
    go: (to) => void navigate(paths.stone(stone, to)),
    skipStone: () => leaveStone((old) => skipStone(old, stone), false),
  };
}

/** The screen that the address names, else the one last seen, else the first. */
function screenOf(stone: Stone, progress: Progress, named: string | null): string {
  const screens = planOf(stone, progress.way)?.screens ?? [];
  const all = planOf(stone, 'whole')?.screens ?? [];
  if (named !== null && all.includes(named)) return named;
  const seen = progress.at[stone];
  return seen !== undefined && screens.includes(seen) ? seen : (screens[0] ?? '');
}
