import type { StudyWords } from '#domain/study/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

type LinesProps = { readonly lang: string; readonly lines: readonly string[] };

/** Lines of a study as paragraphs, in the language they are in. */
export function Lines({ lang, lines }: LinesProps) {
  return <Prose lang={lang} blocks={lines.map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] }))} />;
}

/** Who does the study, whom to ask, who looked it over. */
export function WhoDoesIt({ words }: { readonly words: StudyWords }) {
  const t = useText('study');
  return (
    <SummaryList
      emptyWords=""
      rows={[
        { id: 'team', name: t('join.about.team'), value: words.team },
        { id: 'contact', name: t('join.about.contact'), value: words.contact },
        ...(words.ethics === undefined ? [] : [{ id: 'ethics', name: t('join.about.ethics'), value: words.ethics }]),
      ]}
    />
  );
}
