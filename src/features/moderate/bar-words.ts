import type { Bar } from '#domain/review/may-accept.ts';
import type { FolderFault } from '#domain/review/story-folder.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

/** What stands in the way, a sentence each with what to do; facts that are still to be said stand in one. */
export function useClosedWords(): (bars: readonly Bar[], faults: readonly FolderFault[]) => readonly string[] {
  const t = useText('moderate');
  const language = useLanguage();
  return (bars, faults) => {
    const facts = faults.flatMap((fault) => (fault.kind === 'fact' ? [t(`facts.${fault.fact}`)] : []));
    return [
      ...bars.map(barWords),
      ...faults.flatMap((fault) => (fault.kind === 'fact' ? [] : [faultWords(fault)])),
      ...(facts.length === 0 ? [] : [t('faults.facts', { facts: formatList(language, facts) })]),
    ];
  };

  function barWords(bar: Bar): string {
    return bar.kind === 'item-no' || bar.kind === 'item-unsure'
      ? t(`bars.${bar.kind}`, { item: t(`checklist.${bar.item}.ask`) })
      : t(`bars.${bar.kind}`);
  }

  function faultWords(fault: Exclude<FolderFault, { readonly kind: 'fact' }>): string {
    return fault.kind === 'words' ? t(`faults.words.${fault.words}`) : t(`faults.${fault.kind}`);
  }
}
