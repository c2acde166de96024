import { useEffect, useState } from 'react';

import { readStart, startQuery, type Beginning, type StartLink } from '#domain/recommend/link.ts';
import { useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

export async function load(language: string): Promise<readonly NamedCountry[]> {
  // The finished page has them in it: no file is fetched for them then.
  const { loadCountries } = await import('#library/countries.ts');
  return loadCountries(language);
}

/** What the link says is read once the page is awake: the page itself is the same for everybody. */
export function Screen({ data: countries }: ScreenProps<readonly NamedCountry[]>) {
  const t = useText('recommend');
  const store = useStore();
  const [link, read] = useState<StartLink>({ begin: 'home' });
  useEffect(() => {
    const known = countries.map(({ country }) => country);
    const query = new URLSearchParams(window.location.search);
    queueMicrotask(() => read(readStart({ get: (name) => query.get(name), hash: window.location.hash }, known)));
  }, [countries]);
  const named = countries.find(({ country }) => country === link.country);

  /** A country that the person chose before stays. Where nothing can be kept, the pages ask again. */
  function takeCountry(): void {
    if (link.country === undefined) return;
    void store.settings.change((old) => (old?.country === undefined ? { ...old, country: link.country } : old));
  }

  return (
    <>
      <Heading lead={t('start.lead')}>{t('start.title')}</Heading>
      <div className="prose">
        <ul>
          <li>{t('start.what')}</li>
          <li>{t('start.private')}</li>
          <li>{t('start.unseen')}</li>
          <li>{t('start.leave')}</li>
        </ul>
        <p>
          <Link href={paths.privacy()}>{t('start.more')}</Link>
        </p>
      </div>
      <Actions aside={link.begin === 'home' ? undefined : <Link href={paths.home()}>{t('start.home')}</Link>}>
        <ButtonLink href={addressOf(link.begin, named)} onClick={takeCountry}>
          {t(`start.go.${link.begin}`)}
        </ButtonLink>
      </Actions>
      {named !== undefined && <p className="soft small">{t('start.country', { country: named.name })}</p>}
      {link.list !== undefined && (
        <Note title={t('start.list.title')}>
          <p>{t('start.list.about')}</p>
          <p>
            <Link href={`${paths.ownServices()}${startQuery({ begin: 'home', list: link.list })}`}>{t('start.list.look')}</Link>
          </p>
        </Note>
      )}
    </>
  );
}

function addressOf(begin: Beginning, named: NamedCountry | undefined): string {
  switch (begin) {
    case 'home':
      return paths.home();
    case 'stories':
      return paths.stories();
    case 'find-help':
      return paths.findHelp(named?.hasPage === true ? named.country : undefined);
    case 'pages':
      return paths.pages();
    case 'safety-plan':
      return paths.safetyPlan();
  }
}
