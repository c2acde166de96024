import { useState } from 'react';

import { barsTo } from '#domain/review/may-accept.ts';
import { finishedLooks, noted } from '#domain/review/review.ts';
import { storyFolderOf } from '#domain/review/story-folder.ts';
import { useEnvironment } from '#environment';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';
import { useSaving } from '#walk/use-saving.ts';

import type { Desk } from '../desk.ts';
import { BackToReview } from '../parts/back-to-review.tsx';
import { OtherEndings } from '../parts/other-endings.tsx';
import { useClosedWords } from '../bar-words.ts';
import type { Flags } from '../flags.ts';

type EndingProps = { readonly desk: Desk; readonly flags: Flags; readonly today: string };

/** The ways a review can end. The folder is made only when nothing stands in the way, and what stands there is said line by line. */
export function Ending({ desk, flags, today }: EndingProps) {
  const t = useText('moderate');
  const language = useLanguage();
  const wordsOf = useClosedWords();
  const { now } = useEnvironment();
  const saving = useSaving();
  const [said, say] = useState<string | undefined>(undefined);
  const { review, contribution, agreed, by, change, library } = desk;
  const bars = barsTo({ review, consent: contribution.consent, flags: flags.seen.length, today });
  const names = formatList(
    language,
    finishedLooks(review).map((look) => look.by),
  );
  const judged = flags.judged.map((one) => ({ ...one, why: t('end.judged', { names }) }));
  const folder = { contribution, agreed, facts: review.facts, judged, today };
  const trial = storyFolderOf({ ...folder, log: review.log });
  const closed = wordsOf(bars, trial.kind === 'ok' ? [] : trial.faults);

  async function accept(): Promise<void> {
    const at = now();
    // The log inside the folder already tells of this act.
    const made = storyFolderOf({
      ...folder,
      log: [...review.log, { at, by, act: 'accepted', words: '' }],
      today,
    });
    if (made.kind !== 'ok') return;
    if (!(await saving.save(() => change((old, hand) => noted(old, 'accepted', { ...hand, at }))))) return;
    try {
      const { zipOf } = await import('#formats/zip.ts');
      const { kind } = await saveFiles([{ name: 'story-folder.zip', type: 'application/zip', content: zipOf(made.files, at) }]);
      say(kind === 'turned-back' ? undefined : t('end.accepted'));
    } catch {
      say(t('end.failed'));
    }
  }

  return (
    <>
      <Heading lead={t('end.lead')}>{t('parts.end')}</Heading>
      <Sheet title={t('end.accept')}>
        <p>{t('end.acceptAbout')}</p>
        {closed.length > 0 ? (
          <Note title={t('end.closed', { count: closed.length })}>
            <ul>
              {closed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Note>
        ) : (
          <>
            <p>{t('end.notice', { hours: library?.noticeHours ?? 24 })}</p>
            <Button onClick={() => void accept()}>{t('end.make')}</Button>
          </>
        )}
        <Status>{saving.problem ?? said}</Status>
      </Sheet>
      <OtherEndings desk={desk} />
      <BackToReview id={desk.id} quiet />
    </>
  );
}
