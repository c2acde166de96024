import { saidBefore, type Said } from '#domain/hand-over/said.ts';
import type { Choices, Piece, Plan, Settings } from '#domain/record/schema.ts';
import { useLanguage } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useWatch } from '#store/react.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

/** What this room looks at. */
export type Kept = {
  readonly pieces: readonly Piece[];
  readonly choices: Choices | undefined;
  readonly plan: Plan | undefined;
  readonly settings: Settings | undefined;
  readonly seed: number | undefined;
};

export function useKept(): Kept | undefined {
  return useWatch(async (store) => {
    const [pieces, choices, plan, settings, progress] = await Promise.all([
      store.pieces.all(),
      store.choices.read(),
      store.plan.read(),
      store.settings.read(),
      store.progress.read(),
    ]);
    return { pieces, choices, plan, settings, seed: progress?.seed };
  }, []);
}

/** The person’s own lines to choose from. Undefined while the sentence for their barrier is fetched; without it where it cannot be had. */
export function useSaid({ pieces, choices, plan }: Kept): readonly Said[] | undefined {
  const language = useLanguage();
  const barrier = choices?.barrier;
  const sentences = useLoaded(barrier === undefined ? undefined : language, loadSentences);
  if (barrier !== undefined && sentences.kind === 'loading') return undefined;
  const suggested = barrier !== undefined && sentences.kind === 'ready' ? sentences.value[barrier] : undefined;
  return saidBefore({ pieces, choices, plan, suggested });
}

async function loadSentences(language: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await loadShelf(language, 'barriers')).map(({ id, sentence }) => [id, sentence]));
}
