import { useState } from 'react';

import { mostAnswers, ownAnswers, type OwnAnswer } from '#domain/hand-over/answers.ts';
import { answersPrompt, sheetId } from '#domain/hand-over/sheet.ts';
import type { Piece } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useStore, useWatch } from '#store/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useSaving } from '#walk/use-saving.ts';

const loadQuestionnaires = (language: string) => loadShelf(language, 'questionnaires');

/** Own answers in words, to tick one by one. What stands on the page is the text of one piece, as the person sees it here. */
export function Answers({ pieces }: { readonly pieces: readonly Piece[] }) {
  const t = useText('handover');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const sittings = useWatch((drawers) => drawers.sittings.all(), []);
  const questionnaires = useLoaded(language, loadQuestionnaires);
  const kept = pieces.find(({ id }) => id === sheetId(answersPrompt));
  const answers = sittings === undefined || questionnaires.kind !== 'ready' ? [] : ownAnswers(sittings, questionnaires.value);
  const rows = answers.map((answer) => ({ id: answer.id, answer, line: lineOf(answer) }));
  // As it was tapped, until that is kept.
  const [tapped, tap] = useState<readonly string[] | undefined>(undefined);
  const lines = tapped ?? kept?.text.split('\n').filter((line) => line !== '') ?? [];
  // A line whose answer has changed since stays on the page until it is taken off.
  const gone = lines.filter((line) => !rows.some((row) => row.line === line));
  if (rows.length + gone.length === 0) return null;

  function lineOf({ asked, said, day }: OwnAnswer): string {
    return t('sheet.more.answersLine', { asked, said, day: formatDay(language, day) });
  }

  async function change(values: readonly string[]): Promise<void> {
    tap(values);
    const id = sheetId(answersPrompt);
    const text = values.join('\n');
    const at = now();
    const done = await save(() =>
      text === ''
        ? store.pieces.remove(id)
        : store.pieces.save({ id, kind: 'sheet', prompt: answersPrompt, text, createdAt: kept?.createdAt ?? at, changedAt: at }),
    );
    if (!done) tap(undefined);
  }

  return (
    <Disclosure summary={t('sheet.more.answers')} open={lines.length > 0}>
      <CheckList
        name="answers"
        legend={<span className="unseen">{t('sheet.more.answers')}</span>}
        legendAs="field"
        hint={t('sheet.more.answersAbout')}
        options={[
          ...gone.map((line) => ({ value: line, label: line, hint: t('sheet.more.answersGone') })),
          ...rows.map(({ answer, line }) => ({
            value: line,
            label: answer.asked,
            hint: t('sheet.more.answersRow', { said: answer.said, day: formatDay(language, answer.day) }),
          })),
        ]}
        values={lines}
        onChange={(values) => void change(values)}
        limit={{ most: mostAnswers, fullWords: t('sheet.more.answersFull') }}
      />
      <Status>{words}</Status>
    </Disclosure>
  );
}
