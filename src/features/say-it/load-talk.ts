import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import { loadPiece } from '#library/librarian.ts';

/** What `useLoaded` asks for. */
export function talkKey(language: string, rehearsal: string): string {
  return `${language}/${rehearsal}`;
}

/** One practice talk: all of them together would weigh too much for a room that needs one. */
export function loadTalk(key: string): Promise<Rehearsal> {
  const [language = '', rehearsal = ''] = key.split('/');
  return loadPiece(language, 'rehearsal', rehearsal);
}
