import { readCode, type ParticipantCode, type ReadCode } from '#domain/code/participant-code.ts';
import type { StudyFile } from '#domain/study/schema.ts';

export type CheckedCode =
  | { readonly kind: 'ok'; readonly code: ParticipantCode; readonly sealed: string | undefined }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-on-list' }
  | Exclude<ReadCode, { readonly kind: 'ok' }>;

/** Whether a typed code may be used in this study; for issued codes, with the arm under seal that belongs to it. */
export async function checkCode(typed: string, { plan, sealed }: StudyFile): Promise<CheckedCode> {
  if (typed.trim() === '') return { kind: 'empty' };
  const read = readCode(typed);
  if (read.kind !== 'ok') return read;
  if (plan.codes !== 'issued') return { kind: 'ok', code: read.code, sealed: undefined };
  if (plan.salt === undefined) return { kind: 'not-on-list' };
  const { tagOf } = await import('#formats/seal.ts');
  const tag = tagOf({ study: plan.id, salt: plan.salt, code: read.code });
  const line = sealed.find((one) => one.tag === tag);
  return line === undefined ? { kind: 'not-on-list' } : { kind: 'ok', code: read.code, sealed: line.sealed };
}
