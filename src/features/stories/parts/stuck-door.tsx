import { storiesStuckOn } from '#domain/story/doors.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
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
    return (
      <>
        <Heading lead={t('stuck.lead')}>{t('stuck.title')}</Heading>
        <Tiles label={t('stuck.title')} tiles={data.barriers.map(({ id, name }) => ({ href: doorAddress('stuck', id), name }))} />
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
