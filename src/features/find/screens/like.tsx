import { useState, type ReactNode } from 'react';

import { pickedBarrier } from '#domain/barrier/picked.ts';
import { doorChoiceOf, type DoorChoice } from '#domain/service/door-choice.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadPiece, loadShelf } from '#library/librarian.ts';
import { paths } from '#paths';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';
import { Opening } from '#walk/opening.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { loadPages } from '../country-help.ts';
import { pagesAboutChoice } from '../door-words.ts';
import { LikePages } from '../parts/like-pages.tsx';
import { OwnDoor } from '../parts/own-door.tsx';
import { PlaceDoor } from '../parts/place-door.tsx';
import { useFinding, type Finding } from '../use-finding.ts';

function loadCountry(key: string) {
  const [language = '', country = ''] = key.split('/');
  return loadPiece(language, 'country', country);
}

function loadBarriers(language: string) {
  return loadShelf(language, 'barriers');
}

export function Like({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  const finding = useFinding();
  if (finding === undefined) return null;
  const door = doorChoiceOf(finding.choices?.door);
  if (door === undefined) return <QuietEnd title={t('like.none.title')} lead={t('like.none.lead')} onNext={() => void walk.next()} />;
  return <FirstContact walk={walk} finding={finding} door={door} />;
}

type FirstContactProps = { readonly walk: StoneWalk; readonly finding: Finding; readonly door: DoorChoice };

function FirstContact({ walk, finding, door }: FirstContactProps) {
  const t = useText('find');
  const language = useLanguage();
  const note = useRungs();
  const { save, settled, words } = useSaving();
  const [saved, noteSaved] = useState(false);
  const barriers = useLoaded(language, loadBarriers);
  const country = useLoaded(door.kind === 'service' ? `${language}/${door.country}` : undefined, loadCountry);
  const pages = useLoaded(language, loadPages);
  const text = finding.choices?.door;

  const service =
    country.kind === 'ready' && door.kind === 'service'
      ? country.value.services.find(({ id, showByDefault }) => id === door.id && showByDefault)
      : undefined;
  const picked = pickedBarrier(finding.choices);
  const matched = barriers.kind === 'ready' && picked?.kind === 'listed' ? barriers.value.find(({ id }) => id === picked.id) : undefined;
  const say = matched?.sentence ?? t('like.sayGeneral');

  async function saveDoor(): Promise<void> {
    if (await save(() => note('saved', text, 'once'))) noteSaved(true);
  }

  return (
    <>
      {screenOf()}
      <ButtonRow>
        <Button look="quiet" onClick={() => void saveDoor()}>
          {t('like.save')}
        </Button>
      </ButtonRow>
      <Status>{saved ? t('like.saved') : words}</Status>
      {pages.kind === 'ready' && <LikePages title={t('like.more')} pages={pages.value} ids={[pagesAboutChoice(door, service?.kind)]} />}
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        aside={<Link href={paths.stone('find', 'doors')}>{t('like.another')}</Link>}
      />
    </>
  );

  function screenOf(): ReactNode {
    if (door.kind !== 'service') return <OwnDoor kind={door.kind} say={say} />;
    switch (country.kind) {
      case 'loading':
        return <Opening name={t('like.over')} lead={t('doors.opening')} />;
      case 'not-here':
        return <Heading lead={t('like.gone.lead')}>{t('like.gone.title')}</Heading>;
      case 'ready':
        return service === undefined ? (
          <Heading lead={t('like.gone.lead')}>{t('like.gone.title')}</Heading>
        ) : (
          <PlaceDoor
            service={service}
            say={say}
            today={finding.today}
            nowMs={finding.nowMs}
            onOpen={() => void note('looked-up', text, 'once')}
          />
        );
    }
  }
}
