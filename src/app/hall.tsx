import { lazy, Suspense, use, useEffect, useRef, type ReactNode } from 'react';
import { Route as RouteElement, Routes, useLocation, useNavigationType, useParams } from 'react-router';

import { useTitles } from '#i18n/react.tsx';
import type { Params, Route, RouteId } from '#library/route.tsx';
import { useStoreState } from '#store/react.tsx';

import { focusHeading } from './focus-heading.ts';
import { LastResort } from './last-resort.tsx';
import type { PreparedPages } from './prepared-pages.ts';
import { Shell } from './shell.tsx';
import { sayStuck } from './stuck.ts';

type HallProps = { readonly routes: readonly Route[]; readonly pages: PreparedPages };

/** The hall: where every room opens. One frame stands around all pages, so that help and leave never move. */
export function Hall({ routes, pages }: HallProps) {
  return (
    <Routes>
      {routes.map((route) => (
        <RouteElement key={route.id} path={route.path} element={<PageOf route={route} pages={pages} />} />
      ))}
    </Routes>
  );
}

const PageFailed = lazy(async () => ({ default: (await import('./notices.tsx')).PageFailed }));

/** The words for it may be missing as well: then those that every page carries stand there. */
const failedIn = (pages: PreparedPages) => (error: unknown) => (
  <LastResort instead={stuck}>
    <Suspense fallback={null}>
      <PageFailed error={error} onLeft={pages.forgetFailed} />
    </Suspense>
  </LastResort>
);

const stuck = () => <Stuck />;

function Stuck(): null {
  useEffect(() => {
    sayStuck();
    return () => {
      delete document.documentElement.dataset['stuck'];
    };
  }, []);
  return null;
}

function PageOf({ route, pages }: { readonly route: Route; readonly pages: PreparedPages }) {
  const { pathname } = useLocation();
  useArrival(route);
  return (
    <LastResort>
      <Shell route={route}>
        <LastResort key={pathname} instead={failedIn(pages)}>
          <Suspense fallback={null}>
            <Gate route={route}>
              <Ready route={route} pages={pages} />
            </Gate>
          </Suspense>
        </LastResort>
      </Shell>
    </LastResort>
  );
}

const Unlock = lazy(async () => ({ default: (await import('#walk/lock/unlock.tsx')).Unlock }));

/** In front of every page that shows what somebody kept. Public pages, and help above all, stay open. */
function Gate({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const state = useStoreState();
  return route.kind === 'personal' && state.kind === 'locked' ? <Unlock state={state} /> : children;
}

function Ready({ route, pages }: { readonly route: Route; readonly pages: PreparedPages }) {
  // What an unknown address matched is no parameter of the page that stands in for it.
  const named = cleanParams(useParams());
  const params = route.path === '*' ? {} : named;
  const prepared = use(pages.get(route, params));
  return prepared.render();
}

function cleanParams(params: Readonly<Record<string, string | undefined>>): Params {
  return Object.fromEntries(Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** On each new page: its title, the top of the page, and the keyboard at its heading. The first page is left as it arrived. */
function useArrival(route: Route): void {
  const titleOf = useTitles();
  const location = useLocation();
  const how: string = useNavigationType();
  const before = useRef<{ readonly page: string; readonly key: string } | undefined>(undefined);
  const page = `${location.pathname}${location.search}`;
  useEffect(() => {
    const last = before.current;
    before.current = { page, key: location.key };
    if (last === undefined || last.key === location.key) return;
    // Without a network the titles may not come: then the page keeps the one before.
    void entitle(titleOf, route.id).catch(() => undefined);
    // A jump to a place on the same page moves the keyboard there by itself.
    if (last.page === page || how === 'REPLACE') return;
    if (how === 'PUSH') scrollTo(0, 0);
    focusHeading({ keepScroll: how === 'POP' });
  }, [location.key, page, how, route.id, titleOf]);
}

async function entitle(titleOf: (page: RouteId) => Promise<string>, page: RouteId): Promise<void> {
  document.title = await titleOf(page);
}
