import type { DoorChoice } from '#domain/service/door-choice.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { ReadOut } from './read-out.tsx';

type OwnDoorProps = { readonly kind: Exclude<DoorChoice['kind'], 'service'>; readonly say: string };

const rows = ['who', 'ask', 'cost', 'long', 'tell'] as const;

/** What the first contact is like with a door that is no named place. */
export function OwnDoor({ kind, say }: OwnDoorProps) {
  const t = useText('find');
  const alone = kind === 'self-help';
  const title = kind === 'professional' ? t('like.professionalTitle') : t(`like.${kind}.title`);
  const lead = kind === 'professional' ? t('like.professionalLead') : t(`like.${kind}.lead`);
  return (
    <>
      <Heading over={t('like.over')} lead={lead}>
        {title}
      </Heading>
      {!alone && <ReadOut say={say} />}
      <SummaryList
        emptyWords={t('like.empty')}
        rows={rows.map((row) => ({ id: row, name: t(`like.rows.${row}`), value: t(`like.${kind}.${row}`) }))}
      />
      {alone && (
        <p>
          <Link href={paths.stories()}>{t('like.self-help.stories')}</Link> · <Link href={paths.pages()}>{t('like.self-help.pages')}</Link>
        </p>
      )}
    </>
  );
}
