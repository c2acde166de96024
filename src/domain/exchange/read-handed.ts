import { holdsTricks } from '../share/shown-safely.ts';

import { checkHanded, isHandedFormat, type HandedFile } from './handed-schema.ts';
import { safeJson } from './safe-json.ts';
import type { EditsFile } from './schema.ts';

/**
 * `unknown-format`: JSON, but none of these files. `newer-version`: a later Cairn made it. `wrong-form`: it says what it is, and is
 * not so; `place` is where.
 */
export type Refused =
  | { readonly kind: 'too-large' | 'not-json' | 'unknown-format' | 'newer-version' }
  | { readonly kind: 'wrong-form'; readonly place: string };

export type HandedReading = { readonly kind: 'ok'; readonly file: HandedFile; readonly text: string } | Refused;

/** Forty parts of twenty thousand letters, each letter written as six. Checked before the file is read at all, and again after. */
export const mostHandedLength = 5_000_000;

/** A contribution, proposed edits, an answer to them or a withdrawal, whichever it says it is. Nothing in it is believed before. */
export function readHanded(text: string): HandedReading {
  const opened = openFormat(text, 1);
  if (opened.kind !== 'opened') return opened;
  if (!isHandedFormat(opened.format)) return { kind: 'unknown-format' };
  const checked = checkHanded(opened.format, opened.value);
  if (!('file' in checked)) return { kind: 'wrong-form', place: checked.fault };
  const place = checked.file.format === 'cairn-edits' ? trickyEdit(checked.file) : undefined;
  return place === undefined ? { kind: 'ok', file: checked.file, text } : { kind: 'wrong-form', place };
}

/** A teller agrees to the words they see: nothing that nobody sees may come in with a proposal. Their own are theirs. */
function trickyEdit({ edits }: EditsFile): string | undefined {
  const at = edits.findIndex(({ before, after }) => holdsTricks(after) && !holdsTricks(before));
  return at === -1 ? undefined : `edits.${at}.after`;
}

type Opened = { readonly kind: 'opened'; readonly format: string; readonly value: unknown };

/** Any of our files as far as its name and version. `newest`: the highest version that is understood. */
export function openFormat(text: string, newest: number, limit = mostHandedLength): Opened | Refused {
  const safe = safeJson(text, limit);
  switch (safe.kind) {
    case 'too-large':
    case 'not-json':
      return { kind: safe.kind };
    case 'too-deep':
      return { kind: 'unknown-format' };
    case 'value': {
      const { value } = safe;
      if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'string') {
        return { kind: 'unknown-format' };
      }
      const isNewer =
        value.format.startsWith('cairn-') && 'version' in value && typeof value.version === 'number' && value.version > newest;
      return isNewer ? { kind: 'newer-version' } : { kind: 'opened', format: value.format, value };
    }
  }
}
