import { useState } from 'react';

import { storiesLikeMe } from '#domain/story/doors.ts';
import { agePicks, concernPicks, factPicks, isPick, mostPicks, picksFor, type LikeMePick } from '#domain/story/like-me.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Chips } from '#ui/chips/chips.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { withoutHidden } from '#walk/hidden-topics.ts';
import { useSaving } from '#walk/use-saving.ts';

import { doorAddress } from '../door-address.ts';
import type { DoorProps } from './door-props.ts';
import { Offers } from './offers.tsx';

/** “Someone like me”: up to three things to pick, then the stories that answer to them. */
export function LikeDoor(props: DoorProps) {
  const picked = (props.reader.choices?.likeMe ?? []).filter(isPick);
  return props.to === undefined ? <Pick {...props} kept={picked} /> : <Near {...props} picked={picked} />;
}

function Pick({ data, reader, kept }: DoorProps & { readonly kept: readonly LikeMePick[] }) {
  const t = useText('shelf');
  const store = useStore();
  const { save, words } = useSaving();
  const nameOf = usePickNames();
  const [picked, pick] = useState(kept);
  const shown = withoutHidden(data.stories, reader.settings?.hiddenTopics ?? []);
  const answered = new Set(shown.flatMap(picksFor));

  function change(next: readonly LikeMePick[]): void {
    pick(next);
    void save(() => store.choices.change((old) => ({ ...old, likeMe: [...next] })));
  }

  function group(name: string, legend: string, picks: readonly LikeMePick[]) {
    // Only what some story answers to; what was picked stays in sight, to be taken out.
    const options = picks.filter((one) => answered.has(one) || picked.includes(one)).map((value) => ({ value, label: nameOf(value) }));
    return <Chips name={name} legend={legend} options={options} values={picked} onChange={change} most={mostPicks} />;
  }

  return (
    <>
      <Heading lead={t('like.lead')}>{t('like.title')}</Heading>
      {group('age', t('like.age'), agePicks)}
      {group('fact', t('like.about'), factPicks)}
      {group('concern', t('like.concern'), concernPicks)}
      <Actions
        status={<span role="status">{picked.length >= mostPicks ? t('like.full') : words}</span>}
        aside={<Link href={paths.stories()}>{t('all')}</Link>}
      >
        <ButtonLink href={doorAddress('like', 'stories')}>{t('like.show')}</ButtonLink>
      </Actions>
    </>
  );
}

function Near({ wish, reader, picked }: DoorProps & { readonly picked: readonly LikeMePick[] }) {
  const t = useText('shelf');
  const nameOf = usePickNames();
  const naming = (picks: readonly string[]) => picks.filter(isPick).map(nameOf).join(' · ');
  return (
    <>
      <Heading lead={picked.length === 0 ? t('like.nothingPicked') : t('like.foundLead', { picks: naming(picked) })}>
        {t('like.foundTitle')}
      </Heading>
      {picked.length > 0 && (
        <Offers
          offers={storiesLikeMe({ ...wish, likeMe: picked })}
          because={({ reason }) => (reason.kind === 'like-you' ? t('because.picked', { picks: naming(reason.picks) }) : undefined)}
          nobody={t('like.nobody')}
          reader={reader}
          wish={wish}
        />
      )}
      <Actions aside={<Link href={paths.stories()}>{t('all')}</Link>}>
        <ButtonLink look="quiet" href={doorAddress('like')}>
          {t('like.change')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function usePickNames(): (pick: LikeMePick) => string {
  const t = useText('shelf');
  const stories = useText('stories');
  return (pick) => {
    const concern = concernPicks.find((one) => one === pick);
    const other = [...agePicks, ...factPicks].find((one) => one === pick);
    if (concern !== undefined) return stories(`concerns.${concern}`);
    return other === undefined ? pick : t(`pick.${other}`);
  };
}
