import { useState, useSyncExternalStore } from 'react';

import { mostWordsInCode } from '#domain/share/outgoing.ts';
import { countWords } from '#domain/words/count.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { copyOut, sharingIsHere, shareOut, type LetOut } from '#walk/let-out.ts';
import { saveFiles } from '#walk/save-files.ts';

import { CodeOf } from './code-of.tsx';
import { printQuietly } from './print-quietly.ts';
import type { Left } from './use-noting.ts';

/** What leaves by each way, exactly as it was previewed. */
export type Leaving =
  | { readonly kind: 'words'; readonly text: string }
  /** `file`: the story file. `code`: makes the address that holds the same story. `words`: of the story, for its length. */
  | { readonly kind: 'story'; readonly file: string; readonly words: string; readonly code: () => Promise<string> };

type WaysOutProps = {
  readonly leaving: Leaving;
  readonly pieces: readonly string[];
  /** Writes it down; undefined when it stands there, else the words that say why not. */
  readonly note: (left: Left) => Promise<string | undefined>;
  readonly onLeft: () => void;
  /** To the screen that shows the words large; left out where they are not for showing. */
  readonly onShow?: (() => void) | undefined;
};

/** `away`: what happened, with the name of a file. `not-noted`: it left, but could not be written down. */
type Told =
  | { readonly key: 'shared' | 'copied' | 'printed' | 'qr' | 'shareFailed' | 'copyFailed' | 'fileFailed' }
  | { readonly key: 'file'; readonly name: string };

const neverChanges = () => () => undefined;

/** Every way out, each only on a tap. What left is written down; whether it arrived, Cairn cannot know and says so. */
export function WaysOut({ leaving, pieces, note, onLeft, onShow }: WaysOutProps) {
  const t = useText('share');
  const language = useLanguage();
  const canShare = useSyncExternalStore(neverChanges, sharingIsHere, () => false);
  const [told, tell] = useState<Told | undefined>(undefined);
  const [notNoted, explain] = useState<string | undefined>(undefined);
  const [code, showCode] = useState<string | undefined>(undefined);
  const isStory = leaving.kind === 'story';
  const fitsCode = countWords(isStory ? leaving.words : leaving.text, language) <= mostWordsInCode;

  async function left(way: Left['way'], exact: string): Promise<void> {
    onLeft();
    explain(await note({ way, exact, pieces }));
  }

  async function after(way: 'shared' | 'copied', exact: string, outcome: LetOut): Promise<void> {
    if (outcome === 'turned-back') return tell(undefined);
    if (outcome === 'failed') return tell({ key: way === 'shared' ? 'shareFailed' : 'copyFailed' });
    tell({ key: way });
    await left(way, exact);
  }

  async function share(): Promise<void> {
    if (!isStory) return after('shared', leaving.text, await shareOut({ text: leaving.text }));
    // Share sheets of some browsers refuse files that end in .json; the very same letters go as a text file.
    const files = [new File([leaving.file], 'story.txt', { type: 'text/plain' })];
    const takesFiles = 'canShare' in navigator && navigator.canShare({ files });
    return after('shared', leaving.file, takesFiles ? await shareOut({ files }) : 'failed');
  }

  async function save(): Promise<void> {
    const file = isStory
      ? { name: 'story.json', type: 'application/json', text: leaving.file }
      : { name: 'notes.txt', type: 'text/plain', text: leaving.text };
    try {
      const { kind } = await saveFiles([file]);
      if (kind === 'turned-back') return tell(undefined);
      tell(kind === 'shared' ? { key: 'shared' } : { key: 'file', name: file.name });
      await left(kind === 'shared' ? 'shared' : 'file', file.text);
    } catch {
      tell({ key: 'fileFailed' });
    }
  }

  async function openCode(): Promise<void> {
    const held = isStory ? await leaving.code().catch(() => undefined) : leaving.text;
    if (held === undefined) return tell({ key: 'fileFailed' });
    showCode(held);
    tell({ key: 'qr' });
    await left('qr', held);
  }

  async function print(text: string): Promise<void> {
    printQuietly(t('print.name'));
    tell({ key: 'printed' });
    await left('printed', text);
  }

  return (
    <>
      <div role="group" aria-label={t('hand.ways')}>
        <ButtonRow>
          {canShare && (
            <Button look="quiet" onClick={() => void share()}>
              {t('hand.share')}
            </Button>
          )}
          {!isStory && (
            <>
              <Button look="quiet" onClick={() => void copyOut(leaving.text).then((outcome) => after('copied', leaving.text, outcome))}>
                {t('hand.copy')}
              </Button>
              <Button look="quiet" onClick={() => void print(leaving.text)}>
                {t('hand.print')}
              </Button>
            </>
          )}
          {!isStory && onShow !== undefined && (
            <Button look="quiet" onClick={() => void left('shown', leaving.text).then(onShow)}>
              {t('hand.show')}
            </Button>
          )}
          <Button look="quiet" onClick={() => void save()}>
            {t('hand.file')}
          </Button>
          {fitsCode && (
            <Button look="quiet" expanded={code !== undefined} onClick={() => (code === undefined ? void openCode() : showCode(undefined))}>
              {t('hand.code')}
            </Button>
          )}
        </ButtonRow>
      </div>
      <Status>
        {told !== undefined && (told.key === 'file' ? t('hand.outcome.file', { name: told.name }) : t(`hand.outcome.${told.key}`))}
      </Status>
      {notNoted !== undefined && <p role="status">{t('hand.notNoted', { why: notNoted })}</p>}
      {!fitsCode && <p className="soft small">{t('hand.codeTooLong')}</p>}
      {code !== undefined && (
        <Sheet>
          <p>{t(`hand.codeAbout.${isStory ? 'story' : 'text'}`)}</p>
          <CodeOf text={code} />
          {isStory && (
            <>
              <Button look="quiet" onClick={() => void copyOut(code).then((outcome) => after('copied', code, outcome))}>
                {t('hand.copyLink')}
              </Button>
              <Disclosure summary={t('hand.address')}>
                <OwnWords text={code} />
              </Disclosure>
            </>
          )}
        </Sheet>
      )}
    </>
  );
}
