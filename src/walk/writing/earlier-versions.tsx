import { useRef, useState } from 'react';

import type { EarlierText } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { epochOf } from '#domain/time/moment.ts';
import { broughtBack, withoutEarlier } from '#domain/words/earlier.ts';
import { useEnvironment } from '#environment';
import { formatDay, formatTime } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Status } from '#ui/status/status.tsx';

import type { PageInHand } from '../kept-text.tsx';
import { useSaving } from '../use-saving.ts';

/** How the page read before: look at one, bring it back, or remove them for good. */
export function EarlierVersions({ id, piece, write, settle, owns, focus }: PageInHand) {
  const t = useText('tell');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const { save, problem } = useSaving();
  const [removed, remove] = useState<readonly EarlierText[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  const earlier = piece?.earlier ?? [];
  if (earlier.length === 0 && removed.length === 0) return null;

  async function bringBack({ text }: EarlierText): Promise<void> {
    // First what was typed a moment ago, or it would be in no version at all.
    if (!(await settle())) return;
    const at = now();
    owns(at);
    if (!(await save(() => store.pieces.change(id, (old) => (old === undefined ? old : broughtBack(old, text, at)))))) return;
    write(text);
    focus();
  }

  async function removeAll(): Promise<void> {
    if (!(await save(() => store.pieces.change(id, (old) => (old === undefined ? old : withoutEarlier(old)))))) return;
    remove(earlier);
    requestAnimationFrame(() => undo.current?.focus());
  }

  async function undoRemoval(): Promise<void> {
    const back = [...removed, ...earlier];
    if (await save(() => store.pieces.change(id, (old) => (old === undefined ? old : { ...old, earlier: back })))) remove([]);
  }

  return (
    <Disclosure summary={t('tools.earlier.title')}>
      <p className="small">{t('tools.earlier.about')}</p>
      {earlier.toReversed().map((version) => {
        const when = whenOf(language, version);
        return (
          <Disclosure key={`${version.at.utc}${version.text}`} summary={t('tools.earlier.from', when)}>
            <OwnWords text={version.text} />
            <Button look="quiet" fullLabel={t('tools.earlier.backFull', when)} onClick={() => void bringBack(version)}>
              {t('tools.earlier.back')}
            </Button>
          </Disclosure>
        );
      })}
      {removed.length > 0 ? (
        <p role="status">
          {t('tools.earlier.removed')}{' '}
          <Button look="plain" ref={undo} onClick={() => void undoRemoval()}>
            {t('tools.undo')}
          </Button>
        </p>
      ) : (
        <Button look="plain" onClick={() => void removeAll()}>
          {t('tools.earlier.remove')}
        </Button>
      )}
      {problem !== undefined && <Status>{problem}</Status>}
    </Disclosure>
  );
}

function whenOf(language: string, { at }: EarlierText): { readonly day: string; readonly time: string } {
  const ms = epochOf(at);
  return { day: formatDay(language, dayOf(at)), time: formatTime(language, ms, ms) };
}
