import { lazy, Suspense, useState } from 'react';

import { beginnings, mostPackedList, startQuery, type Beginning } from '#domain/recommend/link.ts';
import { languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadCountries, type NamedCountry } from '#library/countries.ts';
import { offeredLanguages } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { inLanguage, paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Select } from '#ui/select/select.tsx';
import { Opening } from '#walk/opening.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

/** Below everything else: it comes once the page is awake. */
const Ways = lazy(async () => ({ default: (await import('../parts/ways.tsx')).Ways }));

type Data = { readonly countries: readonly NamedCountry[]; readonly languages: readonly string[] };

export async function load(language: string): Promise<Data> {
  const [countries, languages] = await Promise.all([loadCountries(language), offeredLanguages()]);
  return { countries, languages };
}

const none = 'none';

async function packed(file: string): Promise<string> {
  return (await import('#formats/pack-text.ts')).packText(file);
}

/** Makes one address to hand on. It is the same for everybody who gets it, and says nothing about them. */
export function Screen({ data: { countries, languages } }: ScreenProps<Data>) {
  const t = useText('recommend');
  const here = useLanguage();
  const [language, speak] = useState(here);
  const [country, choose] = useState<string | undefined>(undefined);
  const [begin, beginAt] = useState<Beginning>('home');
  const [listId, take] = useState<string | undefined>(undefined);
  const lists = useWatch((store) => store.lists.all(), []);
  const list = useLoaded(lists?.find(({ id }) => id === listId)?.file, packed);
  const carried = list.kind === 'ready' && list.value.length <= mostPackedList ? list.value : undefined;
  const tooLong = list.kind === 'ready' && carried === undefined;
  const address = `${inLanguage(language, paths.start())}${startQuery({ country, begin, list: carried })}`;
  if (lists === undefined) return <Opening name={t('title')} lead={t('lead')} />;
  return (
    <>
      <div className="no-print">
        <Heading lead={t('lead')}>{t('title')}</Heading>
        {languages.length > 1 && (
          <Select
            name="language"
            label={t('language')}
            options={languages.map((code) => ({ value: code, label: languageName(here, code) }))}
            value={language}
            onChange={speak}
          />
        )}
        <Select
          name="country"
          label={t('country.label')}
          hint={t('country.hint')}
          options={[
            { value: none, label: t('country.none') },
            ...countries.map(({ country: code, name }) => ({ value: code, label: name })),
          ]}
          value={country ?? none}
          onChange={(code) => choose(code === none ? undefined : code)}
        />
        <Choice
          name="begin"
          legend={t('begin.legend')}
          legendAs="field"
          options={beginnings.map((value) => ({ value, label: t(`begin.${value}`) }))}
          value={begin}
          onChange={beginAt}
        />
        {lists.length > 0 && (
          <Select
            name="list"
            label={t('list.label')}
            hint={t('list.hint')}
            options={[{ value: none, label: t('list.none') }, ...lists.map(({ id, publisher }) => ({ value: id, label: publisher }))]}
            value={listId ?? none}
            onChange={(id) => take(id === none ? undefined : id)}
          />
        )}
        {tooLong && <p role="status">{t('list.tooLong')}</p>}
        <p className="soft small">
          {t('list.about')} <Link href={paths.ownServices()}>{t('list.open')}</Link>
        </p>
      </div>
      <Suspense fallback={null}>
        <Ways address={address} />
      </Suspense>
    </>
  );
}
