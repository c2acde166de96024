import type { Review } from '#domain/record/telling-schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Actions } from '#ui/actions/actions.tsx';

import { useDesk, type DeskData } from '../desk.ts';
import { OpenReview } from './open-review.tsx';

type ReviewScreenProps = {
  readonly row: Review;
  readonly by: string;
  readonly data: DeskData;
  /** One of the screens of `open-review.tsx`, as the address names it. */
  readonly screen: string;
};

/** One review, or the words for one that cannot be read any more. */
export function ReviewScreen({ row, by, data, screen }: ReviewScreenProps) {
  const t = useText('moderate');
  const store = useStore();
  const desk = useDesk(row, by, data);
  if (desk !== undefined) return <OpenReview desk={desk} screen={screen} />;
  return (
    <>
      <Heading lead={t('rows.damagedAbout')}>{t('rows.damaged')}</Heading>
      <Actions aside={<Link href={paths.moderate()}>{t('back')}</Link>}>
        <Button look="quiet" onClick={() => void store.reviews.remove(row.id)}>
          {t('remove.button')}
        </Button>
      </Actions>
    </>
  );
}
