import { useState } from 'react';

import { checklistItems, type Look } from '#domain/review/schema.ts';
import { finishedLooks, gapsIn, lookBy, newLook, noted, sameName, withLook, type LookGap } from '#domain/review/review.ts';
import { isEarlier } from '#domain/time/moment.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { useKeeping } from '#walk/use-keeping.ts';
import { useSaving } from '#walk/use-saving.ts';

import type { Desk } from '../desk.ts';
import { BackToReview } from '../parts/back-to-review.tsx';
import { OthersLooks } from '../parts/others-looks.tsx';

const risks = ['none', 'past', 'current', 'danger'] as const;
const outcomes = ['accept', 'ask', 'decline', 'urgent'] as const;

type LookThroughProps = { readonly desk: Desk; readonly flags: number };

/** The 14-item list, the risk, and what this reviewer would do. Nothing is filled in beforehand; all is kept as it is tapped. */
export function LookThrough({ desk, flags }: LookThroughProps) {
  const t = useText('moderate');
  const { now } = useEnvironment();
  const { review, by, change } = desk;
  const kept = lookBy(review, by);
  const [look, see] = useState<Look>(() => kept ?? newLook({ by, at: now() }));
  const [gaps, tell] = useState<readonly LookGap[]>([]);
  const saving = useSaving();
  const finished = look.finishedAt !== undefined;

  function put(part: Partial<Look>): void {
    see((old) => ({ ...old, ...part, changedAt: now() }));
  }

  const status = useKeeping(look, (value) =>
    change((old) => {
      const last = lookBy(old, by);
      // A write that comes late must not undo that it was finished.
      return last !== undefined && isEarlier(value.changedAt, last.changedAt) ? old : withLook(old, value);
    }),
  );

  async function finish(): Promise<void> {
    const open = gapsIn(look);
    tell(open);
    if (open.length > 0) return;
    const done = { ...look, changedAt: now(), finishedAt: now() };
    const words = `${t(`outcome.${done.outcome ?? 'ask'}.name`)}. ${done.reason}`;
    if (await saving.save(() => change((old, hand) => noted(withLook(old, done), 'looked', { ...hand, words })))) see(done);
  }

  async function again(): Promise<void> {
    const { finishedAt: _done, ...open } = { ...look, changedAt: now() };
    if (await saving.save(() => change((old, hand) => noted(withLook(old, open), 'looked-again', hand)))) see(open);
  }

  if (finished) {
    return (
      <>
        <Heading lead={t('look.doneLead')}>{t('look.done')}</Heading>
        <OthersLooks looks={finishedLooks(review).filter((one) => !sameName(one.by, by))} />
        <Button look="quiet" onClick={() => void again()}>
          {t('look.again')}
        </Button>
        <Status>{saving.problem}</Status>
        <BackToReview id={desk.id} next="proposals" />
      </>
    );
  }

  return (
    <>
      <Heading over={t('overview.flags', { count: flags })} lead={t('look.lead')}>
        {t('parts.look')}
      </Heading>
      {checklistItems.map((item) => (
        <div key={item}>
          <Choice
            name={item}
            legend={t(`checklist.${item}.ask`)}
            legendAs="field"
            hint={t(`checklist.${item}.hint`)}
            options={(['yes', 'no', 'not-sure'] as const).map((value) => ({ value, label: t(`answers.${value}`) }))}
            value={look.answers[item]?.answer}
            onChange={(answer) => put({ answers: { ...look.answers, [item]: { ...look.answers[item], answer } } })}
          />
          {look.answers[item] !== undefined && (
            <TextLine
              label={t('look.note')}
              name={`note-${item}`}
              value={look.answers[item].note ?? ''}
              maxLength={1000}
              onChange={(note) => put({ answers: { ...look.answers, [item]: { answer: look.answers[item]?.answer ?? 'not-sure', note } } })}
            />
          )}
        </div>
      ))}
      <Choice
        name="risk"
        legend={t('risk.legend')}
        legendAs="field"
        hint={t('risk.hint')}
        options={risks.map((value) => ({ value, label: t(`risk.${value}.name`) }))}
        value={look.risk}
        onChange={(risk) => put({ risk })}
      />
      {look.risk !== undefined && (
        <Sheet title={t('risk.act')}>
          <p>{t(`risk.${look.risk}.act`)}</p>
        </Sheet>
      )}
      <Choice
        name="outcome"
        legend={t('outcome.legend')}
        legendAs="field"
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}.name`), hint: t(`outcome.${value}.hint`) }))}
        value={look.outcome}
        onChange={(outcome) => put({ outcome })}
      />
      <TextArea
        name="reason"
        label={t('look.reason')}
        labelAs="field"
        hint={t('look.reasonHint')}
        rows={4}
        maxLength={2000}
        value={look.reason}
        onChange={(reason) => put({ reason })}
        status={status}
      />
      {gaps.length > 0 && (
        <Note title={t('look.gaps')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`look.gap.${gap}`)}</li>
            ))}
          </ul>
        </Note>
      )}
      <Button onClick={() => void finish()}>{t('look.finish')}</Button>
      <Status>{saving.problem}</Status>
      <Disclosure summary={t('risk.limits')}>
        <p>{t('limits.watching')}</p>
      </Disclosure>
      <BackToReview id={desk.id} quiet />
    </>
  );
}
