import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import type { CrisisPage } from '../crisis-page.ts';
import { LinesForSome } from './lines-for-some.tsx';
import { RegionChoice } from './region-choice.tsx';
import type { Now } from './use-on-device.ts';
import { useRegion } from './use-region.ts';

/** Lines for parts of a country. Once a part is chosen its lines stand first, and the others are one tap away; none is ever left out. */
export function WhereYouAre({ page, now }: { readonly page: CrisisPage; readonly now: Now | undefined }) {
  const t = useText('help');
  const chosen = useRegion(page.regions);
  const { region } = chosen;
  if (page.regional.length === 0) return null;
  const here = region === undefined ? page.regional : page.regional.filter((line) => line.regions?.includes(region) === true);
  const elsewhere = page.regional.filter((line) => !here.includes(line));
  return (
    <section>
      <Heading level={2}>{t('whereYouAre.title')}</Heading>
      {page.regions.length > 0 && <RegionChoice country={page.name} regions={page.regions} chosen={chosen} awake={now !== undefined} />}
      {here.length === 0 && <p>{t('whereYouAre.none')}</p>}
      <LinesForSome lines={here} today={now?.today} />
      {elsewhere.length > 0 && (
        <Disclosure summary={t('whereYouAre.others', { country: page.name })}>
          <LinesForSome lines={elsewhere} today={now?.today} />
        </Disclosure>
      )}
    </section>
  );
}
