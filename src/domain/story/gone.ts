import type { Choices } from '../record/schema.ts';

/**
 * Choices without the stories that were taken back since. `standing`: ids of all stories that there are now.
 * The very same object when nothing has to go, so that nothing is written.
 */
export function withoutWithdrawn(choices: Choices, standing: readonly string[]): Choices {
  const { savedStories, story, ...rest } = choices;
  const saved = savedStories?.filter((id) => standing.includes(id));
  const chosenStands = story === undefined || standing.includes(story);
  if (chosenStands && saved?.length === savedStories?.length) return choices;
  return {
    ...rest,
    ...(story !== undefined && chosenStands ? { story } : {}),
    ...(saved !== undefined && saved.length > 0 ? { savedStories: saved } : {}),
  };
}
