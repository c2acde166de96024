import type { Meta } from './cellar.ts';
import type { Sentinel } from './sentinel.ts';
import type { Loss } from './store.ts';

type Found = {
  /** The facts in the database as it was found; undefined when it was not there, or empty. */
  readonly meta: Meta | undefined;
  /** Rows that really lie in the drawers. */
  readonly rows: number;
  readonly sentinel: Sentinel | undefined;
};

/**
 * Whether something is gone. Browsers mend damaged files by dropping what they cannot read, without an error, and clear whole
 * sites: nobody but ourselves can notice.
 */
export function lossOf({ meta, rows, sentinel }: Found): Loss | undefined {
  const sameInstall = meta !== undefined && meta.installId === sentinel?.installId;
  if (sentinel !== undefined && sentinel.count > 0 && !sameInstall) return { kind: 'emptied', rows: sentinel.count };
  if (meta !== undefined && rows < meta.count) return { kind: 'behind', rows: Math.max(meta.count, sentinel?.count ?? 0) - rows };
  if (sameInstall && meta.seq < sentinel.seq) return { kind: 'behind', rows: Math.max(0, sentinel.count - rows) };
  return sentinel?.loss;
}
