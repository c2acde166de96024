import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

type OpeningProps = {
  readonly name: string;
  /** What is being opened, where it is not what the person kept. */
  readonly lead?: string;
};

/**
 * Shown while the store opens, or a piece is fetched. The prerendered page of a personal room is this. The keyboard waits for
 * the heading that stays: this one goes away again.
 */
export function Opening({ name, lead }: OpeningProps) {
  const t = useText('common');
  return (
    <div data-opening>
      <Heading lead={lead ?? t('opening')}>{name}</Heading>
    </div>
  );
}
