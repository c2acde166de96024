import { useEffect } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Prose, type ProseBlock } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Shore } from '#ui/shore/shore.tsx';
import { Tiles } from '#ui/tiles/tiles.tsx';
import { notePause } from '#walk/pause-taken.ts';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { doorAddress } from '../door-address.ts';

const steps = ['one', 'two', 'three', 'four'] as const;

/** One tap from any story. Nothing here is counted, asked or kept. */
export function Screen() {
  const t = useText('rest');
  const { now } = useEnvironment();
  const closed = useStoriesClosed();
  useEffect(() => notePause(now()), [now]);
  const breathing: ProseBlock = {
    kind: 'list',
    ordered: true,
    items: steps.map((step) => [{ kind: 'text', text: t(`breathe.${step}`) }]),
  };
  const ways = [
    { href: paths.helpNow(), name: t('ways.talk') },
    ...(closed ? [] : [{ href: doorAddress('surprise'), name: t('ways.gentle') }]),
    { href: paths.home(), name: t('ways.step') },
    { href: paths.myWords(), name: t('ways.kept') },
  ];
  return (
    <>
      <Shore />
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <Sheet title={t('breathe.title')}>
        <Prose blocks={[breathing]} />
        <p>{t('breathe.other')}</p>
      </Sheet>
      <Heading level={2}>{t('then')}</Heading>
      <Tiles label={t('then')} tiles={ways} />
      <p className="soft small">{t('close')}</p>
    </>
  );
}
