import { useEffect, useState } from 'react';

import { useEnvironment } from '#environment';
import type * as passphrase from '#formats/passphrase.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import type { FileToSave } from '#walk/save-files.ts';
import { Opening } from '#walk/opening.tsx';

import { makeLockedFile, type MadeFile } from '../make-file.ts';
import { CheckWords, type Asked } from './check-words.tsx';
import { DrawnWords } from './drawn-words.tsx';
import { OwnWords } from './own-words.tsx';
import { ReadyFile } from './ready-file.tsx';

type Words = typeof passphrase;
type Key = { readonly kind: 'drawn'; readonly words: readonly string[] } | { readonly kind: 'own'; readonly words: string };

type Step =
  | { readonly kind: 'loading' | 'unready' | 'words' | 'own' }
  | { readonly kind: 'check'; readonly key: Key; readonly places: readonly number[]; readonly failed?: Exclude<MadeFile['kind'], 'made'> }
  | { readonly kind: 'ready'; readonly file: FileToSave };

/** From the words to the file, one thing at a time. Nothing of it stands in the address, and Back leaves all of it. */
export function LockedFile() {
  const t = useText('backup');
  const store = useStore();
  const { now, seed, appVersion } = useEnvironment();
  const [tools, take] = useState<Words | undefined>(undefined);
  const [drawn, draw] = useState<readonly string[]>([]);
  const [step, go] = useState<Step>({ kind: 'loading' });
  const [working, work] = useState(false);

  useEffect(() => {
    let wanted = true;
    async function getReady(): Promise<void> {
      try {
        const loaded = await import('#formats/passphrase.ts');
        if (!wanted) return;
        take(loaded);
        draw(loaded.drawPassphrase(seed));
        go({ kind: 'words' });
      } catch {
        if (wanted) go({ kind: 'unready' });
      }
    }
    void getReady();
    return () => {
      wanted = false;
    };
  }, [seed]);

  function check(key: Key): void {
    // Two different places, by chance: whoever only saw the first words has not got the others.
    const first = seed() % 6;
    const second = (first + 1 + (seed() % 5)) % 6;
    go({ kind: 'check', key, places: [first, second].toSorted((one, other) => one - other) });
  }

  async function make(key: Key, places: readonly number[]): Promise<void> {
    work(true);
    const words = key.kind === 'drawn' ? key.words.join(' ') : (tools?.passphraseOf(key.words) ?? '');
    const made = await makeLockedFile({ store, appVersion, madeAt: now() }, words, seed);
    work(false);
    go(made.kind === 'made' ? { kind: 'ready', file: made.file } : { kind: 'check', key, places, failed: made.kind });
  }

  function askedOf(key: Key, places: readonly number[]): readonly Asked[] {
    if (key.kind === 'own') {
      const isRight = (typed: string) => tools?.passphraseOf(typed) === tools?.passphraseOf(key.words);
      return [{ id: 'again', label: t('check.again'), isRight }];
    }
    return places.map((place) => ({
      id: `word-${String(place + 1)}`,
      label: t('check.word', { place: place + 1 }),
      isRight: (typed) => typed.trim().toLowerCase() === key.words[place],
    }));
  }

  if (step.kind === 'unready') {
    return <FailureNotice title={t('words.unready')} safe={t('open.safe')} stops />;
  }
  if (step.kind === 'loading' || tools === undefined) return <Opening name={t('words.title')} />;
  switch (step.kind) {
    case 'words':
      return <DrawnWords words={drawn} onNext={() => check({ kind: 'drawn', words: drawn })} onOwn={() => go({ kind: 'own' })} />;
    case 'own':
      return (
        <OwnWords
          fewest={tools.fewestCharacters}
          isLongEnough={tools.isLongEnough}
          onNext={(words) => check({ kind: 'own', words })}
          onDrawn={() => go({ kind: 'words' })}
        />
      );
    case 'check': {
      const { key, places, failed } = step;
      return (
        <CheckWords
          lead={t(key.kind === 'own' ? 'check.leadOwn' : 'check.lead')}
          asked={askedOf(key, places)}
          working={working}
          failure={failed && t(`outcome.${failed}`)}
          onRight={() => void make(key, places)}
          onSee={() => go({ kind: key.kind === 'own' ? 'own' : 'words' })}
        />
      );
    }
    case 'ready':
      return <ReadyFile file={step.file} lead={t('ready.lead')} />;
  }
}
