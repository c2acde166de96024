import { freshnessOf } from '#domain/service/freshness.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { JumpList, PlaceList } from '#ui/place/place.tsx';

import { PlaceRow } from '../parts/place-row.tsx';
import { useNow } from '../parts/use-on-device.ts';
import type { Place, PlaceGroup, PlacesPage } from '../places-page.ts';

export function Screen({ data: page }: ScreenProps<PlacesPage>) {
  const t = useText('places');
  const now = useNow();
  return (
    <>
      <Heading lead={t('lead', { country: page.name })}>{t('title')}</Heading>
      {page.zone !== undefined && <p className="small soft">{t('zone', { zone: page.zone })}</p>}
      <Heading level={2}>{t('jump')}</Heading>
      <JumpList label={t('jump')} links={page.groups.map(({ kind }) => ({ href: `#${kind}`, label: t(`kinds.${kind}`) }))} />
      {page.groups.map((group) => (
        <section key={group.kind}>
          <Heading level={2} id={group.kind}>
            {t(`kinds.${group.kind}`)}
          </Heading>
          {group.kind === 'domestic-abuse' && <p>{t('traces')}</p>}
          <PlaceList>
            {fresherFirst(group, now?.today).map((place) => (
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

/** Once the day is known, entries past twice their review clock go below fresher ones; all else keeps its place. */
function fresherFirst({ kind, places }: PlaceGroup, today: string | undefined): readonly Place[] {
  if (today === undefined) return places;
  const isVeryOld = (place: Place): boolean => freshnessOf({ ...place, kind }, today).kind === 'very-old';
  return [...places.filter((place) => !isVeryOld(place)), ...places.filter(isVeryOld)];
}
