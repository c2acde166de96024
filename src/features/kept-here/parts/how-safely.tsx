import { useEffect, useState } from 'react';

import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import type { PersistOutcome } from '#store/store.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { askToKeep } from '#walk/ask-to-keep.ts';
import { lookForOwnFiles, type OwnFiles } from '#walk/offline/own-files.ts';

import type { DeviceFacts } from '../device-facts.ts';
import type { Looked } from '../rows.ts';

type HowSafelyProps = {
  readonly keeps: boolean;
  readonly device: DeviceFacts;
  readonly looked: Looked;
  readonly mayAsk: boolean;
  /** After the browser was asked: what it says now may be another thing. */
  readonly onAsked: () => void;
};

/** What the browser says, line by line. Nothing is said that it was not asked a moment ago. */
export function HowSafely({ keeps, device, looked: { backedUpAt, persistAsked }, mayAsk, onAsked }: HowSafelyProps) {
  const t = useText('safekeeping');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const [answer, hear] = useState<PersistOutcome | undefined>(undefined);
  const files = useOwnFiles();
  const size = useSize();
  const promised = keeps ? device.promised : 'nothing';
  const asked =
    promised === 'no' && persistAsked !== undefined ? t('how.promised.asked', { day: formatDay(language, dayOf(persistAsked)) }) : '';

  async function ask(): Promise<void> {
    hear(await askToKeep(store, now));
    onAsked();
  }

  return (
    <section>
      <Heading level={2}>{t('how.title')}</Heading>
      <SummaryList
        emptyWords={t('how.unsaid')}
        rows={[
          {
            id: 'promised',
            name: t('how.promised.label'),
            value: [t(`how.promised.${promised}`), asked].filter((line) => line !== '').join(' '),
          },
          { id: 'opened', name: t('how.opened.label'), value: t(`how.opened.${device.opened}`) },
          {
            id: 'file',
            name: t('how.file.label'),
            value: backedUpAt === undefined ? t('how.file.none') : formatDay(language, dayOf(backedUpAt)),
          },
          { id: 'size', name: t('how.size.label'), value: size },
          {
            id: 'offline',
            name: t('how.offline.label'),
            value:
              files?.kind === 'missing' ? t('how.offline.missing', { count: files.count }) : t(`how.offline.${files?.kind ?? 'looking'}`),
          },
        ]}
      />
      {mayAsk && (
        <>
          <p>{t('how.ask.about')}</p>
          <Button look="quiet" onClick={() => void ask()}>
            {t('how.ask.button')}
          </Button>
        </>
      )}
      <Status>{answer === undefined ? undefined : t(`how.ask.${answer}`)}</Status>
    </section>
  );
}

/** Undefined while the worker looks: it may first fetch what is missing. */
function useOwnFiles(): OwnFiles | undefined {
  const [files, find] = useState<OwnFiles | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void lookForOwnFiles().then((found) => wanted && find(found));
    return () => {
      wanted = false;
    };
  }, []);
  return files;
}

/** Room on the phone, as the browser says it: the app’s own files are in it too. How much is left is not said, because no browser tells truly. */
function useSize(): string | undefined {
  const t = useText('safekeeping');
  const language = useLanguage();
  const seen = useWatch(async (store) => ({ bytes: await store.usage() }), []);
  if (seen?.bytes === undefined) return undefined;
  const megabytes = Math.round(seen.bytes / 1_000_000);
  return megabytes < 1 ? t('how.size.small') : t('how.size.about', { size: formatNumber(language, megabytes) });
}
