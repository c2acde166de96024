import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { JumpList } from '#ui/place/place.tsx';

import type { DoorsPage } from '../doors-page.ts';
import { Finders } from '../parts/finders.tsx';

/** Friends and self-help stand beside lines and doctors, first: a page of services alone crowds them out. */
const DOORS = [
  { door: 'known', href: paths.page('telling-someone') },
  { door: 'line', href: paths.page('calling-a-helpline') },
  { door: 'professional', href: paths.page('seeing-a-doctor') },
  { door: 'self', href: paths.page('help-on-your-own') },
] as const;

export function Screen({ data: page }: ScreenProps<DoorsPage>) {
  const t = useText('doors');
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <section>
        <Heading level={2} lead={t('countryLead')}>
          {t('country')}
        </Heading>
        <JumpList label={t('country')} links={page.full.map(({ country, name }) => ({ href: paths.findHelp(country), label: name }))} />
        <p>
          <ButtonLink look="plain" href={paths.helpNow()}>
            {t('elsewhere')}
          </ButtonLink>
        </p>
      </section>
      <section>
        <Heading level={2}>{t('kinds')}</Heading>
        {DOORS.map(({ door, href }) => (
          <div key={door}>
            <Heading level={3}>{t(`${door}.title`)}</Heading>
            <p>{t(`${door}.line`)}</p>
            <p>
              <ButtonLink look="plain" href={href}>
                {t(`${door}.link`)}
              </ButtonLink>
            </p>
          </div>
        ))}
      </section>
      <Finders finders={page.finders} />
      <p className="soft small">
        {t('list')} <Link href={paths.ownServices()}>{t('openList')}</Link>
      </p>
      <Actions aside={<Link href={paths.stories()}>{t('stories')}</Link>}>
        <ButtonLink href={paths.stone('find')}>{t('next')}</ButtonLink>
      </Actions>
    </>
  );
}
