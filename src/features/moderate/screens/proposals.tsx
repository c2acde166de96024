import { useState } from 'react';

import { inHand, textAt } from '#domain/exchange/edits.ts';
import { lastRound, noted } from '#domain/review/review.ts';
import type { DraftEdit } from '#domain/review/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { ComparedWords } from '#walk/exchange/compared-words.tsx';
import { saveFiles } from '#walk/save-files.ts';
import { useKeeping } from '#walk/use-keeping.ts';
import { useSaving } from '#walk/use-saving.ts';

import type { Desk } from '../desk.ts';
import { BackToReview } from '../parts/back-to-review.tsx';
import { ProposalField } from '../parts/proposal-field.tsx';
import { placesOf, usePlaceName } from '../place-names.ts';
import { draftAt, editsFileOf, withDraft } from '../proposing.ts';
import { useLabels } from '../use-labels.ts';

/** Changes are proposals: the teller says yes or no to each, and without their answer none of them counts. */
export function Proposals({ desk }: { readonly desk: Desk }) {
  const round = lastRound(desk.review);
  // A round that was sent stays to be seen until somebody begins another.
  return round === undefined || desk.review.draft.length > 0 ? (
    <Writing key={desk.review.rounds.length} desk={desk} />
  ) : (
    <Sent desk={desk} />
  );
}

function Writing({ desk }: { readonly desk: Desk }) {
  const t = useText('moderate');
  const nameOf = usePlaceName();
  const labels = useLabels(desk);
  const { contribution, review, change } = desk;
  const story = inHand(contribution);
  const [draft, write] = useState<readonly DraftEdit[]>(review.draft);
  const [said, say] = useState<string | undefined>(undefined);
  const saving = useSaving();
  // What was sent is no draft any more: a write that comes late must not bring it back.
  const [sent] = useState(review.rounds.length);
  const status = useKeeping(draft, (value) => change((old) => (old.rounds.length === sent ? { ...old, draft: [...value] } : old)));

  async function make(): Promise<void> {
    const made = editsFileOf({ contribution, draft, note: labels });
    if (made.kind !== 'ready') return say(t(`proposals.${made.kind}`));
    const words = t('proposals.count', { count: made.count });
    const noteRound = () =>
      change((old, hand) =>
        noted({ ...old, draft: [], rounds: [...old.rounds, { file: made.text, madeAt: hand.at }] }, 'proposed', { ...hand, words }),
      );
    // What was made is kept before it goes: an answer to a file that nobody here knows could not be used.
    if (!(await saving.save(noteRound))) return;
    await handOver(made.text);
  }

  return (
    <>
      <Heading lead={t('proposals.lead')}>{t('parts.proposals')}</Heading>
      <Note>
        <p>{t('proposals.all')}</p>
        <p>{t('proposals.titles')}</p>
      </Note>
      {placesOf(contribution.story).map((place) => {
        const before = textAt(story, place) ?? '';
        return (
          <ProposalField
            key={JSON.stringify(place)}
            place={place}
            name={nameOf(place)}
            before={before}
            draft={draftAt(draft, place)}
            language={contribution.story.language}
            onChange={(changed) => write((old) => withDraft(old, changed, before))}
          />
        );
      })}
      <p className="soft small" role="status">
        {status}
      </p>
      <Button onClick={() => void make()}>{t('proposals.make')}</Button>
      <Status>{saving.problem ?? said}</Status>
      <BackToReview id={desk.id} next="facts" quiet />
    </>
  );
}

function handOver(text: string) {
  return saveFiles([{ name: 'proposals.json', type: 'application/json', text }]);
}

function Sent({ desk }: { readonly desk: Desk }) {
  const t = useText('moderate');
  const nameOf = usePlaceName();
  const saving = useSaving();
  const { review, edits, contribution, change } = desk;
  const round = lastRound(review);
  if (round === undefined || edits === undefined) return null;
  const { answers } = round;

  function anew(): void {
    const again = (edits?.edits ?? []).map(({ place, after, why }) => ({ place, after, why }));
    void saving.save(() => change((old) => ({ ...old, draft: again })));
  }

  return (
    <>
      <Heading lead={t(answers === undefined ? 'proposals.waitingLead' : 'proposals.answeredLead')}>
        {t(answers === undefined ? 'proposals.waiting' : 'proposals.answered')}
      </Heading>
      {answers === undefined && (
        <Button look="quiet" onClick={() => void handOver(round.file)}>
          {t('proposals.saveAgain')}
        </Button>
      )}
      {edits.edits.map(({ place, before, after, why }, at) => (
        <section key={at}>
          <Heading level={2} over={answers === undefined ? undefined : t(`proposals.said.${answers[at] ?? 'keep-mine'}`)} lead={why}>
            {nameOf(place)}
          </Heading>
          <ComparedWords
            before={before}
            after={after}
            beforeTitle={t('proposals.theirs')}
            afterTitle={t('proposals.ours')}
            language={contribution.story.language}
          />
        </section>
      ))}
      <Button look="quiet" onClick={anew}>
        {t('proposals.again')}
      </Button>
      <Status>{saving.problem}</Status>
      <BackToReview id={desk.id} next="facts" />
    </>
  );
}
