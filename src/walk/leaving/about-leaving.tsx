import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Prose, type ProseBlock } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { practiseLeaving } from './cover.ts';

/** What leaving fast does, what it does not do, and a try. The screen around it brings the heading. */
export function AboutLeaving() {
  const t = useText('leaving');
  return (
    <>
      <Prose
        blocks={[
          list([t('how.button'), t('how.keys'), t('how.offline'), t('how.back')]),
          { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: t('limits.title') }] },
          list([t('limits.history'), t('limits.watched'), t('limits.closing')]),
        ]}
      />
      <Sheet title={t('try.title')}>
        <p>{t('try.about')}</p>
        <Button look="quiet" onClick={practiseLeaving}>
          {t('try.button')}
        </Button>
      </Sheet>
    </>
  );
}

function list(lines: readonly string[]): ProseBlock {
  return { kind: 'list', ordered: false, items: lines.map((text) => [{ kind: 'text', text }]) };
}
