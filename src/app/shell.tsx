import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { hasCountryPage } from '#library/librarian.ts';
import type { Route } from '#library/route.tsx';
import { leavePage, paths } from '#paths';
import { readMirror } from '#store/mirror.ts';
import { Frame } from '#ui/frame/frame.tsx';
import { Link } from '#ui/link/link.tsx';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { LastResort } from './last-resort.tsx';
import { leave, leaveOnShift } from './leave.ts';

/** What stands between the header and the page only wakes after the page did: it must not delay the first paint. */
const StoreNotice = lazy(async () => ({ default: (await import('./notices.tsx')).StoreNotice }));
const OpenLock = lazy(async () => ({ default: (await import('./notices.tsx')).OpenLock }));
const OfflineNotice = lazy(async () => ({ default: (await import('./notices.tsx')).OfflineNotice }));

type ShellProps = { readonly route: Route; readonly children: ReactNode };

/** The frame around every page: where I am from, the way out, help; then the page; then the quiet links. */
export function Shell({ route, children }: ShellProps) {
  const t = useText('frame');
  const awake = useAwake();
  const country = awake ? countryWithPage() : undefined;
  const onBack = useBack();
  const home = route.id === 'home';
  useEffect(() => leaveOnShift(() => readMirror().exitByShift !== false), []);
  return (
    <Frame
      skipLabel={t('skipToContent')}
      header={{
        lead: home
          ? { kind: 'brand', name: t('brand'), href: paths.home() }
          : { kind: 'back', label: t('back'), href: route.parent ?? paths.home(), onBack },
        leave: { label: t('leave'), href: leavePage, onLeave: leave },
        help: { label: t('helpNow'), href: paths.helpNow(country), current: route.id.startsWith('help-now') },
      }}
      banner={
        awake ? (
          <Quiet>
            <StoreNotice personal={route.kind === 'personal'} />
          </Quiet>
        ) : null
      }
      footer={route.kind === 'public' && <QuietLinks />}
      late={
        awake && (
          <Quiet>
            <OpenLock />
            <OfflineNotice quiet={route.quiet === true} tellsOff={home} />
          </Quiet>
        )
      }
    >
      {children}
    </Frame>
  );
}

/** What comes late may not come at all, when the network ends behind the page: the page stays without it. */
function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <LastResort instead={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </LastResort>
  );
}

/** The country the person chose, where it has a page of its own. */
function countryWithPage(): string | undefined {
  const { country } = readMirror();
  return hasCountryPage(country) ? country : undefined;
}

const neverChanges = () => () => undefined;

/** False while prerendering and while waking: only then may the page read what this phone remembers. */
function useAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

/** Back goes to the page before this one where there is one in Cairn, else to the page above. */
function useBack(): (() => void) | undefined {
  const navigate = useNavigate();
  const { key } = useLocation();
  // The first page of a visit has the key "default": there is nothing of ours behind it.
  return key === 'default' ? undefined : () => void navigate(-1);
}

function QuietLinks() {
  const t = useText('frame');
  const storiesClosed = useStoriesClosed();
  return (
    <nav aria-label={t('footer.label')}>
      <p>{t('footer.honest')}</p>
      <ul>
        {!storiesClosed && (
          <li>
            <Link href={paths.stories()}>{t('footer.stories')}</Link>
          </li>
        )}
        <li>
          <Link href={paths.findHelp()}>{t('footer.findHelp')}</Link>
        </li>
        <li>
          <Link href={paths.pages()}>{t('footer.pages')}</Link>
        </li>
        <li>
          <Link href={paths.settings()}>{t('footer.settings')}</Link>
        </li>
        <li>
          <Link href={paths.privacy()}>{t('footer.privacy')}</Link>
        </li>
        <li>
          <Link href={paths.about()}>{t('footer.about')}</Link>
        </li>
        <li>
          <Link href={paths.forClinicians()}>{t('footer.forClinicians')}</Link>
        </li>
        <li>
          <Link href={paths.forResearchers()}>{t('footer.forResearchers')}</Link>
        </li>
      </ul>
    </nav>
  );
}
