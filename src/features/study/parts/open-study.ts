import type { KnownQuestionnaire } from '#domain/study/coherence.ts';
import type { StudyReading } from '#domain/study/read-study-file.ts';
import { loadPiece, loadShelf } from '#library/librarian.ts';

import { openDigest, type OpenedStudy } from '../join-study.ts';

/** Far above a study with many thousand codes, far below what would stall a cheap phone. */
const mostCharacters = 5_000_000;

/** A study that this site carries: the build has checked it. Rejects when it cannot be had. */
export async function openCarried(language: string, id: string): Promise<OpenedStudy> {
  const file = await loadPiece(language, 'study', id);
  const digestOf = await openDigest();
  if (digestOf === undefined) throw new Error('the part that makes digests cannot be had');
  return { file, digest: digestOf(JSON.stringify(file)) };
}

export type OpenedFile =
  | { readonly kind: 'ok'; readonly opened: OpenedStudy }
  | { readonly kind: 'refused'; readonly why: Exclude<StudyReading['kind'], 'ok'> }
  | { readonly kind: 'not-here' };

/** A study from a file: nothing in it is believed before it was checked against what this build holds. */
export async function openFile(language: string, chosen: File): Promise<OpenedFile> {
  // A character is at least a byte: what is larger is not even read.
  if (chosen.size > mostCharacters * 4) return { kind: 'refused', why: 'too-large' };
  try {
    const [{ readStudyFile }, digestOf, known] = await Promise.all([
      import('#domain/study/read-study-file.ts'),
      openDigest(),
      knownQuestionnaires(language),
    ]);
    if (digestOf === undefined) return { kind: 'not-here' };
    const text = await chosen.text();
    const reading = readStudyFile(text, { limit: mostCharacters, known });
    if (reading.kind !== 'ok') return { kind: 'refused', why: reading.kind };
    return { kind: 'ok', opened: { file: reading.file, digest: digestOf(text) } };
  } catch {
    return { kind: 'not-here' };
  }
}

async function knownQuestionnaires(language: string): Promise<readonly KnownQuestionnaire[]> {
  const [now, earlier] = await Promise.all([loadShelf(language, 'questionnaires'), loadShelf(language, 'earlier-questionnaires')]);
  return [...now, ...earlier].map(({ facts }) => ({
    id: facts.id,
    version: facts.version,
    names: [...facts.items, ...facts.scores].map(({ id }) => id),
  }));
}
