import { useRef } from 'react';

import type { HandOver } from '#domain/record/telling-schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';

type Noting = {
  readonly step: HandOver['step'];
  /** The words of the yes and what stood with it, as they were on screen. */
  readonly agreedWords: readonly string[];
};

export type Left = {
  readonly way: HandOver['way'];
  /** Exactly what left: only its fingerprint is kept. */
  readonly exact: string;
  readonly pieces: readonly string[];
};

/** Writes down one thing that left: undefined when it stands there, else the words that say why not. The same thing is written once. */
export function useNoting({ step, agreedWords }: Noting): (left: Left) => Promise<string | undefined> {
  const t = useText('kept');
  const store = useStore();
  const language = useLanguage();
  const { now, newId } = useEnvironment();
  const noted = useRef(new Set<string>());
  return async ({ way, exact, pieces }) => {
    // Written down by the time it left, not by the time the fingerprint was ready.
    const [id, at] = [newId(), now()];
    const sha256Hex = await import('#formats/digest.ts').then(
      (digest) => digest.sha256Hex,
      () => undefined,
    );
    if (sha256Hex === undefined) return t('failed');
    const [digest, wordsDigest] = [sha256Hex(exact), sha256Hex(JSON.stringify(agreedWords))];
    const key = `${way} ${digest}`;
    if (noted.current.has(key)) return undefined;
    noted.current.add(key);
    const outcome = await store.handOvers.save({ id, step, way, pieces: [...pieces], digest, wordsDigest, language, at });
    if (outcome.kind === 'saved') return undefined;
    noted.current.delete(key);
    return t(outcome.kind);
  };
}
