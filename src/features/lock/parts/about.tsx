import { useText } from '#i18n/react.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

/** What the lock stops and what it does not: before anybody relies on it. */
export function About() {
  const t = useText('lock');
  return (
    <>
      <Sheet title={t('about.stops')}>
        <Lines lines={[t('about.stopsLines.picked'), t('about.stopsLines.files')]} />
      </Sheet>
      <Sheet title={t('about.not')}>
        <Lines lines={[t('about.notLines.forced'), t('about.notLines.watched'), t('about.notLines.before'), t('about.notLines.helper')]} />
      </Sheet>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <Prose blocks={[{ kind: 'list', ordered: false, items: lines.map((text) => [{ kind: 'text', text }]) }]} />;
}
