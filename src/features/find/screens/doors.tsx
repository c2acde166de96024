import { useState } from 'react';

import { doorText } from '#domain/service/door-choice.ts';
import { nextDoors } from '#domain/service/next-doors.ts';
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
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { countryKey, loadCountryHelp, type CountryHelp } from '../country-help.ts';
import { doorLine, doorName } from '../door-words.ts';
import { CountryQuestion } from '../parts/country-question.tsx';
import { FewPlaces } from '../parts/few-places.tsx';
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
  if (finding === undefined) return null;
  if (country === undefined) return <CountryQuestion onElsewhere={() => beElsewhere(true)} onSkip={() => void walk.next()} />;
  if (help.kind === 'loading') return <Opening name={t('doors.title')} lead={t('doors.opening')} />;
  // Friends and self-help need no content: without any, there are still three doors.
  const known = help.kind === 'ready' ? help.value : { services: { country, crisisCard: [], full: false, services: [] }, finders: [] };
  return <ThreeDoors walk={walk} finding={finding} help={known} lost={help.kind === 'not-here'} />;
}

type ThreeDoorsProps = {
  readonly walk: StoneWalk;
  readonly finding: Finding;
  readonly help: CountryHelp;
  readonly lost: boolean;
};

function ThreeDoors({ walk, finding: { choices, today }, help, lost }: ThreeDoorsProps) {
  const t = useText('find');
  const language = useLanguage();
  const store = useStore();
  const { save, settled, words } = useSaving();
  const { services } = help;
  const { named, others } = nextDoors(services, { talkBy: choices?.talkBy ?? 'any', today });
  const options = [named, ...others].map((door, place) => ({
    value: doorText(door),
    label: doorName(t, door),
    hint: t(place === 0 ? 'doors.first' : 'doors.also', { reason: t(`doors.reason.${door.reason}`), what: doorLine(t, door) }),
  }));
  return (
    <>
      <Heading lead={t('doors.lead')}>{t('doors.title')}</Heading>
      {lost && <p role="status">{t('doors.notHere')}</p>}
      <Choice
        name="door"
        legend={t('doors.legend')}
        legendAs="field"
        options={options}
        value={choices?.door}
        onChange={(door) => void save(() => store.choices.change((old) => ({ ...old, door })))}
      />
      {!services.full && !lost && <FewPlaces help={help} />}
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        aside={
          services.full && (
            <Link href={paths.findHelp(services.country)}>{t('doors.all', { country: countryName(language, services.country) })}</Link>
          )
        }
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
