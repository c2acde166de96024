import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

import type { CrisisWay } from '../crisis-page.ts';
import { CopyNumber } from './copy-number.tsx';

/** For a tablet without a SIM, or a phone without signal: the numbers in large digits, to dial on another phone or to copy. */
export function CannotCall({ ways, awake }: { readonly ways: readonly CrisisWay[]; readonly awake: boolean }) {
  const t = useText('help');
  return (
    <Disclosure summary={t('cannotCall.title')}>
      <p>{t('cannotCall.words')}</p>
      <ul className="numbers" role="list">
        {ways.map(({ id, name, emergency, way }) => (
          <li key={`${id} ${way.href ?? ''}`}>
            <span>{emergency === true ? t('danger') : name}</span>
            <strong>
              <bdi dir="ltr">{way.shown}</bdi>
            </strong>
            {awake && way.shown !== undefined && <CopyNumber number={way.shown} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
