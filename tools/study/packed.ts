import type { StudyFile } from '#domain/study/schema.ts';

/** The text of the file that a phone opens. To the letter what a site carries, so that both have the same digest. */
export function packed(file: StudyFile): string {
  return JSON.stringify(file);
}
