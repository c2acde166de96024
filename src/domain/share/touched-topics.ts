import type { OutgoingStory } from '../exchange/schema.ts';

type Note = OutgoingStory['contentNotes'][number];

/** A story from somebody says only what its content notes say. Which of them could go with a topic that a reader hides. */
const near: ReadonlyMap<string, readonly Note[]> = new Map([
  ['grief', ['death']],
  ['trauma', ['abuse', 'violence', 'disturbing']],
  ['self-harm', ['risky-behaviour', 'disturbing', 'mental-health']],
  ['suicidal-thoughts', ['death', 'disturbing', 'mental-health']],
  ['alcohol-drugs', ['risky-behaviour']],
  ['eating', ['risky-behaviour', 'mental-health']],
  ['psychosis', ['mental-health']],
  ['bipolar', ['mental-health']],
  ['ocd', ['mental-health']],
]);

/** The content notes that may touch what the reader asked not to meet: concerns or content notes, as they stand in the settings. */
export function touchedTopics(hidden: readonly string[], notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => hidden.some((topic) => topic === note || near.get(topic)?.includes(note) === true));
}
