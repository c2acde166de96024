import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

const lines = ['turns', 'limits', 'second', 'talk', 'stop'] as const;

/** For those who read hard things for others. After NAR-17 of the research notes. */
export function Care() {
  const t = useText('moderate');
  return (
    <Disclosure summary={t('care.title')}>
      <div className="prose">
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(`care.${line}`)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
