import { Suspense } from 'react';

import { freshnessOf, veryOldLast } from '#domain/service/freshness.ts';
import { useLateText, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { JumpList, PlaceList } from '#ui/place/place.tsx';

import { PlaceRow } from '../parts/place-row.tsx';
import { RegionChoice } from '../parts/region-choice.tsx';
import { useNow } from '../parts/use-on-device.ts';
import { useRegion } from '../parts/use-region.ts';
import type { Place, PlaceGroup, PlacesPage } from '../places-page.ts';

export function Screen({ data: page }: ScreenProps<PlacesPage>) {
  const t = useText('places');
  const now = useNow();
  const chosen = useRegion(page.regions);
  return (
    <>
      <Heading lead={t('lead', { country: page.name })}>{t('title')}</Heading>
      {page.regions.length > 0 && <RegionChoice country={page.name} regions={page.regions} chosen={chosen} awake={now !== undefined} />}
      {page.zone !== undefined && <p className="small soft">{t('zone', { zone: page.zone })}</p>}
      <Heading level={2}>{t('jump')}</Heading>
      <JumpList label={t('jump')} links={page.groups.map(({ kind }) => ({ href: `#${kind}`, label: t(`kinds.${kind}`) }))} />
      {page.groups.map((group) => (
        <section key={group.kind}>
          <Heading level={2} id={group.kind}>
            {t(`kinds.${group.kind}`)}
          </Heading>
          {group.kind === 'domestic-abuse' && <p>{t('traces')}</p>}
          <AllOld group={group} today={now?.today} />
          <PlaceList>
            {inOrder(group, now?.today, chosen.region).map((place) => (
              <PlaceRow key={`${place.name} ${place.ways[0]?.href ?? ''}`} kind={group.kind} place={place} now={now} />
            ))}
          </PlaceList>
        </section>
      ))}
      <p className="small soft">{t('honest')}</p>
      <Actions
        aside={
          <>
            <Link href={paths.page('kinds-of-help')}>{t('kindsOfHelp')}</Link>
            <Link href={paths.findHelp()}>{t('otherCountry')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.stone('find')}>{t('next')}</ButtonLink>
      </Actions>
    </>
  );
}

/** Where nothing here was checked lately, a way to lists that may be newer: an old entry is never the only one. */
function AllOld({ group: { kind, places }, today }: { readonly group: PlaceGroup; readonly today: string | undefined }) {
  if (today === undefined || !places.every((place) => freshnessOf({ ...place, kind }, today).kind === 'very-old')) return null;
  return (
    <Suspense fallback={null}>
      <Newer />
    </Suspense>
  );
}

function Newer() {
  const t = useLateText('awake');
  return (
    <p>
      <Link href={paths.findHelp()}>{t('allOld')}</Link>
    </p>
  );
}

/**
 * Once the day is known, entries past twice their review clock go below fresher ones; once a part of the country is chosen, entries for
 * other parts go below those for this part and for everywhere. All else keeps its place, and nothing is left out.
 */
function inOrder({ kind, places }: PlaceGroup, today: string | undefined, region: string | undefined): readonly Place[] {
  const fits = (place: Place): boolean => region === undefined || place.regions === undefined || place.regions.includes(region);
  const forHere = places.filter((place) => region !== undefined && place.regions?.includes(region) === true);
  const nearest = [
    ...forHere,
    ...places.filter((place) => fits(place) && !forHere.includes(place)),
    ...places.filter((place) => !fits(place)),
  ];
  return today === undefined ? nearest : veryOldLast(nearest, (place) => freshnessOf({ ...place, kind }, today));
}
