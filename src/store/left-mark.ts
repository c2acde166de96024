/**
 * Remembers in this tab that the person left in a hurry, so that Back shows a closed page and not their words.
 * A tab’s own memory (sessionStorage) is right here: it dies with the tab and is never shared.
 */
const key = 'cairn-left';

export function markLeft(): void {
  try {
    sessionStorage.setItem(key, '1');
  } catch {
    // Storage may be refused; leaving must go on all the same.
  }
}

export function wasLeft(): boolean {
  try {
    return sessionStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

export function clearLeft(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept, so there is nothing to clear.
  }
}
