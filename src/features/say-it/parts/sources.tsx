import type { Shape } from '#domain/shape/schema.ts';
import type { Source } from '#domain/words/compose.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

type SourcesProps = { readonly sources: readonly Source[]; readonly shapes: readonly Shape[]; readonly add: (words: string) => void };

/** The person’s own lines as they wrote them, so that the draft can be held against them. */
export function Sources({ sources, shapes, add }: SourcesProps) {
  const t = useText('say');
  if (sources.length === 0) return null;

  function nameOf({ origin }: Source): string {
    if (origin.kind !== 'telling') return t(`origins.${origin.kind}`);
    const ask = shapes.find(({ id }) => id === origin.shape)?.promptWords[origin.prompt]?.ask;
    return ask === undefined ? t('origins.tellingOpen') : t('origins.telling', { ask });
  }

  return (
    <Disclosure summary={t('draft.sources')}>
      <p>{t('draft.sourcesAbout')}</p>
      {sources.map((source) => (
        <Sheet key={source.id} level={2} title={nameOf(source)}>
          <OwnWords text={source.text} />
          <Button look="quiet" fullLabel={t('draft.addFull', { from: nameOf(source) })} onClick={() => add(source.text.trim())}>
            {t('draft.add')}
          </Button>
        </Sheet>
      ))}
    </Disclosure>
  );
}
