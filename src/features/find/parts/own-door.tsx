import type { DoorChoice } from '#domain/service/door-choice.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

type OwnDoorProps = { readonly kind: Exclude<DoorChoice['kind'], 'service'>; readonly say: string };

const rows = ['who', 'ask', 'say', 'cost', 'long', 'tell'] as const;

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
      <SummaryList
        emptyWords={t('like.empty')}
        rows={rows.map((row) => ({ id: row, name: t(`like.rows.${row}`), value: row === 'say' ? words() : t(`like.${kind}.${row}`) }))}
      />
      {alone && (
        <p>
          <Link href={paths.stories()}>{t('like.self-help.stories')}</Link> · <Link href={paths.pages()}>{t('like.self-help.pages')}</Link>
        </p>
      )}
    </>
  );

  function words(): string {
    return alone ? t('like.self-help.say') : say;
  }
}
