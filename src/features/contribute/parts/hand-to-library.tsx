import { useState } from 'react';

import { calendarFile, reminderUid } from '#domain/calendar/ics.ts';
import type { Library } from '#domain/exchange/library-schema.ts';
import type { ConsentRecord } from '#domain/exchange/schema.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { addDays, dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';
import { useNoting } from '#walk/sharing/use-noting.ts';
import { useSaving } from '#walk/use-saving.ts';

type HandToLibraryProps = { readonly row: Contribution; readonly consent: ConsentRecord; readonly library: Library | undefined };

const daysToThink = 7;

/** The file goes by the person’s own hand, the way the library says. Waiting a week is a suggestion: today is fine too. */
export function HandToLibrary({ row, consent, library }: HandToLibraryProps) {
  const t = useText('contribute');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const saving = useSaving();
  const [said, say] = useState<string | undefined>(undefined);
  const note = useNoting({ step: 'library', agreedWords: [consent.wordsDigest] });

  async function handOver(): Promise<void> {
    say(undefined);
    try {
      const { kind } = await saveFiles([{ name: 'for-the-library.json', type: 'application/json', text: row.file }]);
      if (kind === 'turned-back') return;
      const at = now();
      const problem = await note({ way: kind === 'shared' ? 'shared' : 'file', exact: row.file, pieces: row.pieces });
      await saving.save(() =>
        store.contributions.change(row.id, (old) => (old === undefined || old.handedOver !== undefined ? old : { ...old, handedOver: at })),
      );
      say(problem === undefined ? t(`hand.${kind}`) : t('hand.notNoted', { why: problem }));
    } catch {
      say(t('hand.failed'));
    }
  }

  return (
    <Sheet title={t('hand.title')}>
      {library === undefined ? <p>{t('hand.noLibrary')}</p> : library.send.map((line) => <p key={line}>{line}</p>)}
      {row.handedOver === undefined && (
        <Note title={t('week.title')}>
          <p>{t('week.until', { day: formatDay(language, addDays(dayOf(row.madeAt), daysToThink)) })}</p>
          <Reminder row={row} />
        </Note>
      )}
      <Button look="quiet" onClick={() => void handOver()}>
        {t(row.handedOver === undefined ? 'hand.button' : 'hand.again')}
      </Button>
      <Status>{saving.problem ?? said}</Status>
    </Sheet>
  );
}

/** A day in the phone’s own calendar. Neither its name nor what is in it says what it is for. */
function Reminder({ row }: { readonly row: Contribution }) {
  const t = useText('contribute');
  const { now, seed } = useEnvironment();
  const [said, say] = useState<string | undefined>(undefined);

  async function save(): Promise<void> {
    const [title, at] = [t('week.entry'), now()];
    const text = calendarFile({ uid: reminderUid(seed()), day: addDays(dayOf(row.madeAt), daysToThink), title, madeAt: at, changedAt: at });
    try {
      const { kind } = await saveFiles([{ name: 'reminder.ics', type: 'text/calendar', text }]);
      say(kind === 'turned-back' ? undefined : t('week.saved'));
    } catch {
      say(t('hand.failed'));
    }
  }

  return (
    <Disclosure summary={t('week.remind')}>
      <p>{t('week.calendar', { title: t('week.entry') })}</p>
      <Button look="plain" onClick={() => void save()}>
        {t('week.save')}
      </Button>
      <Status>{said}</Status>
    </Disclosure>
  );
}
