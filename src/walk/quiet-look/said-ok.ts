/** Whether the person said “I’m OK” since Cairn was opened. In memory only: opened anew, nothing is known of it. */
let said = false;
const watchers = new Set<() => void>();

export function sayOk(): void {
  said = true;
  for (const watcher of watchers) watcher();
}

export function saidOk(): boolean {
  return said;
}

export function watchOk(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

let standing: object | undefined;

/** One strip is enough, whatever stands on the screen: true for the first that asks. Give it back when it goes. */
export function takeTurn(strip: object): boolean {
  standing ??= strip;
  return standing === strip;
}

export function giveBackTurn(strip: object): void {
  if (standing === strip) standing = undefined;
}
