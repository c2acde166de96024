import { useState } from 'react';

import type { OwnService } from '#domain/hsds/own-list.ts';
import { doorText } from '#domain/service/door-choice.ts';
import { matchOwn } from '#domain/service/match-own.ts';
import { matchDoors } from '#domain/service/match.ts';
import { countryName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { countryKey, loadCountryHelp, type CountryHelp } from '../country-help.ts';
import { doorLine, doorName, pagesAbout, placeFacts, reasonWords } from '../door-words.ts';
import { CountryQuestion } from '../parts/country-question.tsx';
import { FewPlaces } from '../parts/few-places.tsx';
import { HelpNow } from '../parts/help-now.tsx';
import { LikePages } from '../parts/like-pages.tsx';
import { OwnList } from '../parts/own-list.tsx';
import { loadOwnPlaces, ownPlacesKey } from '../own-places.ts';
import { useFinding, type Finding } from '../use-finding.ts';

/** A code that no country has: nothing is known there but the lists for everywhere. */
const nowhere = 'ZZ';

export function Doors({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  const language = useLanguage();
  const finding = useFinding();
  const [elsewhere, beElsewhere] = useState(false);
  const country = finding?.country ?? (elsewhere ? nowhere : undefined);
  const help = useLoaded(country === undefined ? undefined : countryKey(language, country), loadCountryHelp);
  const own = useLoaded(finding === undefined || country === undefined ? undefined : ownPlacesKey(finding.lists, country), loadOwnPlaces);
  if (finding === undefined) return null;
  if (country === undefined) return <CountryQuestion onElsewhere={() => beElsewhere(true)} onSkip={() => void walk.next()} />;
  if (help.kind === 'loading' || own.kind === 'loading') return <Opening name={t('doors.title')} lead={t('doors.opening')} />;
  // Friends and self-help need no content: without any, there are still doors.
  const known =
    help.kind === 'ready' ? help.value : { services: { country, crisisCard: [], full: false, services: [] }, finders: [], pages: [] };
  return (
    <FewDoors walk={walk} finding={finding} help={known} lost={help.kind === 'not-here'} own={own.kind === 'ready' ? own.value : []} />
  );
}

type FewDoorsProps = {
  readonly walk: StoneWalk;
  readonly finding: Finding;
  readonly help: CountryHelp;
  readonly lost: boolean;
  /** Places of lists that somebody gave to the person, for this country. */
  readonly own: readonly OwnService[];
};

function FewDoors({ walk, finding: { choices, wish, today, nowMs }, help, lost, own }: FewDoorsProps) {
  const t = useText('find');
  const language = useLanguage();
  const store = useStore();
  const { save, settled, words } = useSaving();
  const [tapped, tap] = useState<string | undefined>(undefined);
  const note = useRungs();
  const { services } = help;
  const { named, others, relaxed } = matchDoors(services, wish, { today, nowMs });
  const doors = [named, ...others];
  const now = { language, nowMs, today, talkBy: wish.talkBy ?? 'any' };
  const options = doors.map((door) => ({
    value: doorText(door),
    label: door === named ? <strong>{t('doors.suggested', { name: doorName(t, door) })}</strong> : doorName(t, door),
    hint: (
      <>
        {doorLine(t, door)}
        <br />
        {reasonWords(t, door.reasons, language)}
        {door.kind === 'place' && (
          <>
            <br />
            {placeFacts(t, door.service, now)}
          </>
        )}
      </>
    ),
  }));

  function keep(door: string): void {
    tap(door);
    void save(() => store.choices.change((old) => ({ ...old, door })));
  }

  return (
    <>
      <Heading lead={t('doors.lead')}>{t('doors.title')}</Heading>
      {wish.about === 'life' && <HelpNow about={wish.about} country={services.country} />}
      {lost && <p role="status">{t('doors.notHere')}</p>}
      {relaxed.map((one) => (
        <p key={one} className="small soft">
          {t(`doors.relaxed.${one}`)}
        </p>
      ))}
      <Choice name="door" legend={t('doors.legend')} legendAs="field" options={options} value={tapped ?? choices?.door} onChange={keep} />
      <LikePages title={t('doors.like')} pages={help.pages} ids={doors.map(pagesAbout)} />
      <OwnList places={matchOwn(own, wish, { today, nowMs })} onOpen={() => void note('looked-up', undefined, 'once')} />
      {!services.full && !lost && <FewPlaces help={help} />}
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        aside={
          <>
            <Link href={paths.stone('find', walk.progress.way === 'short' ? 'talk-by' : 'about')}>{t('doors.change')}</Link>
            {services.full && (
              <Link href={paths.findHelp(services.country)}>{t('doors.all', { country: countryName(language, services.country) })}</Link>
            )}
          </>
        }
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
