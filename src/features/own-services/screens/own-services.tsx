import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { ServiceList } from '#domain/record/service-list-schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadCountries, type NamedCountry } from '#library/countries.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { Lists, type Told } from '../parts/lists.tsx';
import type { OpenedList, RefusedWhy } from '../parts/open-list.ts';

export async function load(language: string): Promise<readonly NamedCountry[]> {
  return loadCountries(language);
}

/** What reads a list is most of this room: it comes once there is a list. */
const BeforeKeeping = lazy(async () => ({ default: (await import('../parts/before-keeping.tsx')).BeforeKeeping }));
const KeptPlaces = lazy(async () => ({ default: (await import('../parts/kept-list.tsx')).KeptPlaces }));

/** What came after `#l=` in a link, taken out of the address at once. */
function takeFromAddress(): string | undefined {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith('#l=')) return undefined;
  history.replaceState(history.state, '', `${pathname}${search}`);
  return hash.slice('#l='.length);
}

type Fresh = Extract<OpenedList, { readonly kind: 'ok' }>;

/** Lists that somebody gave to the person: what a file is stands first, nothing is kept unasked, and what was removed can come back. */
export function Screen({ data: countries }: ScreenProps<readonly NamedCountry[]>) {
  const t = useText('ownservices');
  const language = useLanguage();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const store = useStore();
  const { now, newId, today, timeZone } = useEnvironment();
  const { save, problem } = useSaving();
  const kept = useWatch(async (drawers) => ({ rows: await drawers.lists.all(), settings: await drawers.settings.read() }), []);
  const [fresh, hold] = useState<Fresh | undefined>(undefined);
  const [refused, refuse] = useState<RefusedWhy | undefined>(undefined);
  const [told, tell] = useState<Told>(undefined);
  const [gone, setGone] = useState<ServiceList | undefined>(undefined);
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const at = query.get('s');

  useEffect(() => {
    async function take(packed: string): Promise<void> {
      const opened = await import('../parts/open-list.ts').then(
        async ({ openPackedList }) => openPackedList(packed, language),
        (): OpenedList => ({ kind: 'refused', why: 'not-here' }),
      );
      refuse(opened.kind === 'refused' ? opened.why : undefined);
      hold(opened.kind === 'ok' ? opened : undefined);
      await navigate(opened.kind === 'ok' ? `${paths.ownServices()}?s=look` : paths.ownServices(), { replace: true });
    }
    function look(): void {
      const packed = takeFromAddress();
      if (packed !== undefined) void take(packed);
    }
    look();
    // A second address, opened while this page is: only what stands after `#` changes, and the page is not loaded anew.
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [language, navigate]);

  if (kept === undefined) return <Opening name={t('title')} />;
  const { rows, settings } = kept;
  const settled = countries.some(({ country }) => country === settings?.country) ? settings?.country : undefined;
  const country = chosen ?? settled;

  async function open(file: File): Promise<void> {
    if (country === undefined) return;
    setBusy(true);
    const options = { language, country, today: today(), zone: timeZone() };
    // Most of the room: fetched only once there is a file to open.
    const opened = await import('../parts/open-list.ts').then(
      async ({ openListFile }) => openListFile(file, options),
      (): OpenedList => ({ kind: 'refused', why: 'not-here' }),
    );
    setBusy(false);
    tell(undefined);
    refuse(opened.kind === 'refused' ? opened.why : undefined);
    if (opened.kind !== 'ok') return;
    hold(opened);
    await navigate(`${paths.ownServices()}?s=look`);
  }

  async function keep({ list, text }: Fresh): Promise<void> {
    const row: ServiceList = { id: newId(), publisher: list.publisher, country: list.country, file: text, at: now() };
    const isThere = rows.some((one) => one.file === row.file);
    if (isThere || (await save(() => store.lists.save(row)))) await toLists('kept');
  }

  async function remove(row: ServiceList): Promise<void> {
    if (!(await save(() => store.lists.remove(row.id)))) return;
    setGone(row);
    refuse(undefined);
    tell('removed');
  }

  async function putBack(): Promise<void> {
    if (gone === undefined || !(await save(() => store.lists.save(gone)))) return;
    setGone(undefined);
    tell('backAgain');
  }

  async function toLists(what: Told): Promise<void> {
    hold(undefined);
    tell(what);
    // Neither what was not kept nor what is kept by now must come again by Back.
    await navigate(paths.ownServices(), { replace: true });
  }

  if (at === 'look' && fresh !== undefined)
    return (
      <Suspense fallback={<Opening name={t('title')} />}>
        <BeforeKeeping
          list={fresh.list}
          left={fresh.left}
          problem={problem}
          onKeep={() => void keep(fresh)}
          onNot={() => void toLists(undefined)}
        />
      </Suspense>
    );
  const row = rows.find(({ id }) => id === at);
  if (row !== undefined)
    return (
      <Suspense fallback={<Opening name={t('title')} />}>
        <KeptPlaces row={row} onBack={() => void navigate(paths.ownServices())} />
      </Suspense>
    );
  return (
    <Lists
      rows={rows}
      countries={countries}
      country={country}
      refused={refused}
      told={told}
      problem={problem}
      busy={busy}
      onCountry={choose}
      onFile={(file) => void open(file)}
      onOpen={(id) => {
        tell(undefined);
        refuse(undefined);
        void navigate(`${paths.ownServices()}?s=${id}`);
      }}
      onRemove={(one) => void remove(one)}
      onUndo={() => void putBack()}
    />
  );
}
