import type { Choices } from '../record/schema.ts';

/** Choices with this story saved, or no longer saved. What was saved last stands first. */
export function withSaved(choices: Choices | undefined, id: string, saved: boolean): Choices {
  const { savedStories = [], ...rest } = choices ?? {};
  const others = savedStories.filter((one) => one !== id);
  const now = saved ? [id, ...others] : others;
  return now.length === 0 ? rest : { ...rest, savedStories: now };
}
