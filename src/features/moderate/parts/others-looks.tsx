import { checklistItems, type Look } from '#domain/review/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

/** How others saw it. Shown only once one’s own look is finished, so that two people really look twice. */
export function OthersLooks({ looks }: { readonly looks: readonly Look[] }) {
  const t = useText('moderate');
  return looks.map((look) => (
    <Disclosure key={look.by} summary={t('others.title', { name: look.by, outcome: t(`outcome.${look.outcome ?? 'ask'}.name`) })}>
      <p>{look.reason}</p>
      <div className="prose">
        <ul>
          {checklistItems.flatMap((item) => {
            const said = look.answers[item];
            if (said === undefined || (said.answer === 'yes' && (said.note ?? '') === '')) return [];
            return [
              <li key={item}>
                {t('others.item', { item: t(`checklist.${item}.ask`), answer: t(`answers.${said.answer}`) })} {said.note}
              </li>,
            ];
          })}
        </ul>
      </div>
      <p>{t(`risk.${look.risk ?? 'none'}.name`)}</p>
    </Disclosure>
  ));
}
