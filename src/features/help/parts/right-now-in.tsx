import { Suspense } from 'react';

import { countryOfTimeZone } from '#domain/service/country-guess.ts';
import { useEnvironment } from '#environment';
import { countryName } from '#i18n/format.ts';
import { useLanguage, useLateText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { readMirror } from '#store/mirror.ts';
import { Link } from '#ui/link/link.tsx';

import { useOnDevice } from './use-on-device.ts';

/**
 * Where the clock of this device and the country that the person chose do not agree: a question, because short numbers only work where
 * one is. It never changes the choice by itself, for a clock can be wrong.
 */
export function RightNowIn({ country }: { /** The country of the page. */ readonly country: string }) {
  const environment = useEnvironment();
  const elsewhere = useOnDevice(() => {
    const zone = countryOfTimeZone(environment.timeZone());
    return readMirror().country === country && zone !== country ? zone : undefined;
  });
  return elsewhere === undefined ? null : (
    <Suspense fallback={null}>
      <Question country={elsewhere} />
    </Suspense>
  );
}

function Question({ country }: { readonly country: string }) {
  const t = useLateText('awake');
  const language = useLanguage();
  return <Link href={paths.helpNow(country)}>{t('rightNow', { country: countryName(language, country) })}</Link>;
}
