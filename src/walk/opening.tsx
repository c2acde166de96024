import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

/** Shown while the store opens. The prerendered page of a personal room is this. */
export function Opening({ name }: { readonly name: string }) {
  const t = useText('common');
  return (
    <div data-opening>
      <Heading lead={t('opening')}>{name}</Heading>
    </div>
  );
}
