import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';

/** What these questions are about, how to take them, and whose they are; at hand on each of them, and never in the way of an answer. */
export function AboutQuestions({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const t = useText('checks');
  const { facts, words } = questionnaire;
  return (
    <>
      <p>{words.about}</p>
      {words.hint !== undefined && <p>{words.hint}</p>}
      <p>{whose()}</p>
      <p>{t('item.source.citation', { citation: facts.citation })}</p>
      {facts.provenance === 'verbatim-licensed' && <p>{t('item.source.licence', { licence: facts.licence })}</p>}
    </>
  );

  function whose(): string {
    switch (facts.provenance) {
      case 'adapted':
        return t('item.source.adapted', { after: facts.after });
      case 'verbatim-licensed':
        return t('item.source.verbatim', { title: facts.brought?.title ?? facts.after });
      case 'own':
        return t(facts.brought === undefined ? 'item.source.own' : 'item.source.team');
    }
  }
}
