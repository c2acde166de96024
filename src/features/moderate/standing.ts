import type { ReviewFile } from '#domain/review/schema.ts';

/** Where a review stands, in one word for a list: the last act that ended something, or what it waits for. */
export type Standing = 'open' | 'asked' | 'accepted' | 'declined' | 'urgent' | 'withdrawn';

export function standingOf({ log, withdrawnAt }: Pick<ReviewFile, 'log' | 'withdrawnAt'>): Standing {
  if (withdrawnAt !== undefined) return 'withdrawn';
  const acts = log.map(({ act }) => act).filter((act) => act !== 'handed-on' && act !== 'joined' && act !== 'noted');
  const last = acts.at(-1);
  if (last === 'accepted' || last === 'declined' || last === 'urgent') return last;
  return last === 'asked' || last === 'proposed' ? 'asked' : 'open';
}
