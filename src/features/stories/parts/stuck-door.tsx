import { barrierGroups, firstBarriers } from '#domain/barrier/groups.ts';
import type { BarrierCard } from '#domain/barrier/schema.ts';
import { storiesStuckOn } from '#domain/story/doors.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Tiles } from '#ui/tiles/tiles.tsx';

import { doorAddress } from '../door-address.ts';
import type { DoorProps } from './door-props.ts';
import { Offers } from './offers.tsx';

/** “Something I’m stuck on”: what stands in the way, then stories of people who met it. */
export function StuckDoor({ to, data, wish, reader }: DoorProps) {
  const t = useText('shelf');
  const barrier = data.barriers.find(({ id }) => id === to);
  if (barrier === undefined) {
    const rest = data.barriers.slice(firstBarriers);
    return (
      <>
        <Heading lead={t('stuck.lead')}>{t('stuck.title')}</Heading>
        <Tiles label={t('stuck.title')} tiles={tilesOf(data.barriers.slice(0, firstBarriers))} />
        {rest.length > 0 && (
          <Disclosure summary={t('stuck.more')}>
            {barrierGroups.map((group) => (
              <section key={group}>
                <Heading level={2}>{t(`stuck.groups.${group}`)}</Heading>
                <Tiles label={t(`stuck.groups.${group}`)} tiles={tilesOf(rest.filter((one) => one.group === group))} />
              </section>
            ))}
          </Disclosure>
        )}
        <Actions aside={<Link href={paths.stories()}>{t('all')}</Link>} />
      </>
    );
  }
  return (
    <>
      <Heading over={t('stuck.foundOver')} lead={t('stuck.foundLead')}>
        {barrier.name}
      </Heading>
      <Offers
        offers={storiesStuckOn(wish, barrier)}
        because={() => t('because.barrier', { barrier: barrier.name })}
        nobody={t('stuck.nobody')}
        reader={reader}
        wish={wish}
      />
      <Actions aside={<Link href={paths.stories()}>{t('all')}</Link>}>
        <ButtonLink look="quiet" href={doorAddress('stuck')}>
          {t('stuck.change')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function tilesOf(barriers: readonly BarrierCard[]) {
  return barriers.map(({ id, name }) => ({ href: doorAddress('stuck', id), name }));
}
