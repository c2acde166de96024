import { consentOf, oneLine } from '#domain/exchange/contribution.ts';
import { readHanded } from '#domain/exchange/read-handed.ts';
import type { ConsentRecord, ContributionFile } from '#domain/exchange/schema.ts';
import { makeWithdrawalCode } from '#domain/exchange/withdrawal-code.ts';
import { storyOf } from '#domain/share/outgoing.ts';
import type { Environment } from '#environment';
import { outgoingParts } from '#walk/sharing/decisions.ts';
import type { Pickable } from '#walk/sharing/pick-groups.ts';

import type { MadeFile, PuttingForward } from './putting-forward.ts';

export type Making = { readonly kind: 'made'; readonly made: MadeFile } | { readonly kind: 'too-long' | 'failed' };

type Made = {
  readonly forward: PuttingForward;
  readonly pieces: readonly Pickable[];
  readonly language: string;
  /** The words of the consent as they were on screen. */
  readonly consentWords: readonly string[];
  readonly environment: Pick<Environment, 'seed' | 'today'>;
};

export async function makeFile({ forward, pieces, language, consentWords, environment }: Made): Promise<Making> {
  try {
    const { sha256Hex } = await import('#formats/digest.ts');
    const { library } = forward;
    const today = environment.today();
    const consent = consentOf(forward.consent, { wordsDigest: sha256Hex(JSON.stringify(consentWords)), language, today });
    if (consent === undefined || library === undefined) return { kind: 'failed' };
    const code = makeWithdrawalCode(Array.from({ length: 9 }, () => environment.seed()));
    const file = fileOf({
      forward,
      pieces,
      language,
      consent,
      library: library.id,
      withdrawal: sha256Hex(code),
      year: Number(today.slice(0, 4)),
    });
    const text = `${JSON.stringify(file, null, 2)}\n`;
    // As whoever opens it will check it.
    return readHanded(text).kind === 'ok' ? { kind: 'made', made: { text, file, code } } : { kind: 'too-long' };
  } catch {
    return { kind: 'failed' };
  }
}

type Parts = {
  readonly forward: PuttingForward;
  readonly pieces: readonly Pickable[];
  readonly language: string;
  readonly consent: ConsentRecord;
  readonly library: string;
  readonly withdrawal: string;
  readonly year: number;
};

function fileOf({ forward, pieces, language, consent, library, withdrawal, year }: Parts): ContributionFile {
  const { title, contentNotes, decisions, barriers } = forward;
  const [from, firstWords] = [oneLine(forward.from), oneLine(forward.firstWords)];
  return {
    format: 'cairn-contribution',
    version: 1,
    library,
    story: storyOf(outgoingParts(pieces, decisions), { language, title, titled: true, contentNotes, year }),
    ...(from === '' ? {} : { from }),
    ...(firstWords === '' ? {} : { firstWords }),
    barriers: [...barriers],
    consent,
    withdrawal,
  };
}
