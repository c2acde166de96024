import { useState } from 'react';
import { useNavigate } from 'react-router';

import { barsTo, needsTwo } from '#domain/review/may-accept.ts';
import { finishedLooks, lastRound, lookBy, noted } from '#domain/review/review.ts';
import { storyFolderOf } from '#domain/review/story-folder.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { saveFiles } from '#walk/save-files.ts';
import { useSaving } from '#walk/use-saving.ts';

import { useClosedWords } from '../bar-words.ts';
import type { Desk } from '../desk.ts';
import { standingOf } from '../standing.ts';

type OverviewProps = { readonly desk: Desk; readonly flags: number; readonly today: string };

/** One review at a glance: what was done, what is open, and handing it to a colleague. */
export function Overview({ desk, flags, today }: OverviewProps) {
  const t = useText('moderate');
  const { review, contribution, by, id } = desk;
  const title = contribution.story.title ?? t('rows.untitled');
  const done = finishedLooks(review);
  const mine = lookBy(review, by);
  const bars = barsTo({ review, consent: contribution.consent, flags, today });
  const folder = storyFolderOf({ contribution, agreed: desk.agreed, facts: review.facts, log: review.log, judged: [], today });
  const open = useClosedWords()(bars, folder.kind === 'ok' ? [] : folder.faults).length;
  const round = lastRound(review);
  const proposals = review.draft.length > 0 ? 'draft' : round === undefined ? 'none' : round.answers === undefined ? 'waiting' : 'answered';
  const href = (screen: string) => `${paths.moderate()}?r=${id}&s=${screen}`;
  const rows = [
    { id: 'story', value: t('overview.flags', { count: flags }) },
    {
      id: 'look',
      value: t(mine === undefined ? 'overview.look.none' : mine.finishedAt === undefined ? 'overview.look.begun' : 'overview.look.done'),
    },
    { id: 'proposals', value: t(`overview.proposals.${proposals}`) },
    { id: 'facts', value: t('overview.facts') },
    { id: 'end', value: open === 0 ? t('overview.ready') : t('overview.bars', { count: open }) },
    { id: 'log', value: t('overview.log', { count: review.log.length }) },
  ] as const;
  const { library: named } = desk;
  const { library: asked } = contribution;
  return (
    <>
      <Heading over={named?.name ?? asked} lead={t(`standing.${standingOf(review)}`)}>
        {title}
      </Heading>
      {needsTwo(done, flags) && (
        <Note title={t('two.title')}>
          <p>{t('two.about')}</p>
        </Note>
      )}
      <SummaryList
        emptyWords=""
        rows={rows.map((row) => ({
          id: row.id,
          name: t(`parts.${row.id}`),
          value: row.value,
          change: { label: t('rows.open'), full: t('rows.openFull', { title: t(`parts.${row.id}`) }), href: href(row.id) },
        }))}
      />
      <HandOn desk={desk} />
      <Remove desk={desk} />
      <Actions aside={<Link href={paths.moderate()}>{t('back')}</Link>} />
    </>
  );
}

/** The review as a file for the second reviewer. It holds the story, so it goes to nobody else. */
function HandOn({ desk: { review, change } }: { readonly desk: Desk }) {
  const t = useText('moderate');
  const saving = useSaving();
  const [said, say] = useState<string | undefined>(undefined);

  async function save(): Promise<void> {
    say(undefined);
    try {
      const { kind } = await saveFiles([{ name: 'review.json', type: 'application/json', text: JSON.stringify(review) }]);
      if (kind === 'turned-back') return;
      say(t('handOn.done'));
      await saving.save(() => change((old, hand) => noted(old, 'handed-on', hand)));
    } catch {
      say(t('handOn.failed'));
    }
  }

  return (
    <Sheet title={t('handOn.title')}>
      <p>{t('handOn.about')}</p>
      <Button look="quiet" onClick={() => void save()}>
        {t('handOn.button')}
      </Button>
      <Status>{saving.problem ?? said}</Status>
    </Sheet>
  );
}

/** Delete means delete. The line for a withdrawal can still be made from the code alone. */
function Remove({ desk: { id } }: { readonly desk: Desk }) {
  const t = useText('moderate');
  const store = useStore();
  const navigate = useNavigate();
  const saving = useSaving();
  const [asking, ask] = useState(false);

  async function remove(): Promise<void> {
    if (await saving.save(() => store.reviews.remove(id))) await navigate(paths.moderate());
  }

  return (
    <Sheet title={t('remove.title')}>
      <p>{t('remove.about')}</p>
      {asking ? (
        <div role="group" aria-label={t('remove.sure')}>
          <p>{t('remove.sure')}</p>
          <Button onClick={() => void remove()}>{t('remove.yes')}</Button>
          <Button look="plain" onClick={() => ask(false)}>
            {t('remove.no')}
          </Button>
        </div>
      ) : (
        <Button look="quiet" onClick={() => ask(true)}>
          {t('remove.button')}
        </Button>
      )}
      <Status>{saving.problem}</Status>
    </Sheet>
  );
}
