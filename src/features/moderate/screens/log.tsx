import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Table } from '#ui/table/table.tsx';

import type { Desk } from '../desk.ts';
import { BackToReview } from '../parts/back-to-review.tsx';

/** Every act, with its time and reason. Nothing here can be changed or taken out. */
export function Log({ desk: { review, id } }: { readonly desk: Desk }) {
  const t = useText('moderate');
  return (
    <>
      <Heading lead={t('log.lead')}>{t('parts.log')}</Heading>
      <Table
        caption={t('log.caption')}
        columns={[t('log.when'), t('log.who'), t('log.what')]}
        rows={review.log.map(({ at, by, act, words }) => [
          at.utc.slice(0, 16).replace('T', ' '),
          by,
          words === '' ? t(`acts.${act}`) : t('log.with', { act: t(`acts.${act}`), words }),
        ])}
      />
      <BackToReview id={id} />
    </>
  );
}
