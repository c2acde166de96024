import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import type { ShownFinder } from '../everywhere-page.ts';

/** Worldwide lists of help lines, as plain links, each saying whether anybody has read it. */
export function Finders({ finders }: { readonly finders: readonly ShownFinder[] }) {
  const t = useText('doors');
  const language = useLanguage();
  return (
    <section>
      <Heading level={2} lead={t('finders.lead')}>
        {t('finders.title')}
      </Heading>
      <ul>
        {finders.map((finder) => (
          <li key={finder.id}>
            <CallLink href={finder.url} title={finder.name} />
            <p className="small soft">
              {finder.checkedOn === null ? t('finders.unread') : t('finders.read', { day: formatDay(language, finder.checkedOn) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
