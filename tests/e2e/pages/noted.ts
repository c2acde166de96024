import { expect, type Page } from '@playwright/test';

/** Waits until so many hand-overs are written down: the words on screen speak of what left, and loading another page would be quicker. */
export async function noted(page: Page, howMany: number): Promise<void> {
  await expect.poll(() => page.evaluate(countHandOvers)).toBe(howMany);
}

function countHandOvers(): Promise<number> {
  return new Promise((give, fail) => {
    const opening = indexedDB.open('cairn');
    opening.onerror = () => fail(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db.transaction('handOvers').objectStore('handOvers').count();
      counting.onsuccess = () => {
        db.close();
        give(counting.result);
      };
    };
  });
}
