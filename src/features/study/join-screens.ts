import type { StudyPlan } from '#domain/study/schema.ts';

/** The screens of joining one study, in order, as they stand in the address. */
export function joinScreens({ codes, purposes }: Pick<StudyPlan, 'codes' | 'purposes'>): readonly string[] {
  return ['about', ...(codes === 'none' ? [] : ['code']), ...purposes.map(({ id }) => askScreen(id))];
}

export function askScreen(purpose: string): string {
  return `ask-${purpose}`;
}

/** The purpose that a screen asks about; undefined for the other screens. */
export function purposeOf(screen: string): string | undefined {
  return screen.startsWith('ask-') ? screen.slice('ask-'.length) : undefined;
}

/** The first screen whose part is still open, up to the one named: nobody gets past a code or a question by its address. */
export function reachable(screens: readonly string[], named: string | null, isDone: (screen: string) => boolean): string | undefined {
  const at = named === null ? -1 : screens.indexOf(named);
  const before = screens.slice(0, Math.max(at, 0));
  return before.find((screen) => !isDone(screen)) ?? screens[Math.max(at, 0)];
}
