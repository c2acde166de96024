import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Prose, type ProseBlock } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { practiseLeaving } from './cover.ts';

/** What leaving fast does, what it does not do, and a try. The screen around it brings the heading. */
export function AboutLeaving() {
  const t = useText('arrive');
  return (
    <>
      <Prose
        blocks={[
          list([t('leaving.how.button'), t('leaving.how.keys'), t('leaving.how.offline'), t('leaving.how.back')]),
          { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: t('leaving.limits.title') }] },
          list([t('leaving.limits.history'), t('leaving.limits.watched'), t('leaving.limits.closing')]),
        ]}
      />
      <Sheet title={t('leaving.try.title')}>
        <p>{t('leaving.try.about')}</p>
        <Button look="quiet" onClick={practiseLeaving}>
          {t('leaving.try.button')}
        </Button>
      </Sheet>
    </>
  );
}

function list(lines: readonly string[]): ProseBlock {
  return { kind: 'list', ordered: false, items: lines.map((text) => [{ kind: 'text', text }]) };
}
