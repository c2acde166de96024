/** Where the voice stopped in each story, for as long as the page stays open. Never kept: it would say what was heard, and when. */
const places = new Map<string, number>();

export function placeIn(story: string): number {
  return places.get(story) ?? 0;
}

export function notePlace(story: string, at: number): void {
  if (at === 0) places.delete(story);
  else places.set(story, at);
}
