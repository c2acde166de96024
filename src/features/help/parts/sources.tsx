import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Link } from '#ui/link/link.tsx';

import type { ReadSource } from '../crisis-page.ts';
import { formatSourceDate } from './source-day.ts';

/** Where each number was read, and when. A source that was only quoted elsewhere is named without a link: its page was not the one read. */
export function Sources({ sources }: { readonly sources: readonly ReadSource[] }) {
  const t = useText('help');
  const language = useLanguage();
  return (
    <Disclosure summary={t('sources.title')}>
      <p>{t('sources.meaning')}</p>
      <ul className="small">
        {sources.map(({ name, title, date, url, checkedOn }) => {
          const day = checkedOn === null ? '' : formatDay(language, checkedOn);
          const words =
            date === undefined
              ? t('sources.undated', { title, day })
              : t('sources.dated', { title, date: formatSourceDate(language, date), day });
          return (
            <li key={name}>
              <strong>{name}</strong>
              <p>{url === undefined ? words : <Link href={url}>{words}</Link>}</p>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
