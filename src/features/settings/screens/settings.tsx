import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Opening } from '#walk/opening.tsx';

import { Country } from '../parts/country.tsx';
import { Kept } from '../parts/kept.tsx';
import { Leaving } from '../parts/leaving.tsx';
import { Look } from '../parts/look.tsx';
import { SafetyLook } from '../parts/safety-look.tsx';
import { Topics } from '../parts/topics.tsx';
import { useSettings } from '../parts/use-settings.ts';

export { loadCountries as load } from '#library/countries.ts';

export function Screen({ data: countries }: ScreenProps<readonly NamedCountry[]>) {
  const t = useText('settings');
  const keeper = useSettings();
  const kept = useWatch(
    async (store) => ({ settings: (await store.settings.read()) ?? {}, study: currentEnrolment(await store.enrolments.all()) }),
    [],
  );
  if (kept === undefined) return <Opening name={t('title')} />;
  const { settings, study } = kept;
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <Country settings={settings} keeper={keeper} countries={countries} />
      <Look settings={settings} keeper={keeper} />
      <Leaving settings={settings} keeper={keeper} />
      <SafetyLook settings={settings} keeper={keeper} />
      <Topics settings={settings} keeper={keeper} />
      <Kept />
      <Actions
        aside={
          <>
            <Link href={paths.lock()}>{t('links.lock')}</Link>
            <Link href={paths.privacy()}>{t('links.privacy')}</Link>
            <Link href={paths.takeAway()}>{t('links.takeAway')}</Link>
            {study === undefined ? (
              <Link href={paths.join()}>{t('links.join')}</Link>
            ) : (
              <Link href={paths.myStudy()}>{t('links.myStudy')}</Link>
            )}
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('links.home')}</ButtonLink>
      </Actions>
    </>
  );
}
