import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonLink } from '#ui/link/link.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { launchPart, type Launch } from '../parts/launch.ts';

/** The app was removed and put on the phone again, or its things were cleared: its address still knows the study and the code. */
export function WelcomeBack({ launch }: { readonly launch: Launch }) {
  const t = useText('study');
  return (
    <>
      <Heading lead={t('back.lead')}>{t('back.title')}</Heading>
      <Sheet>
        <p>{t('back.file')}</p>
        <ButtonLink href={paths.takeAway()}>{t('back.open')}</ButtonLink>
      </Sheet>
      <Sheet>
        <p>{t('back.againNote')}</p>
        <ButtonLink look="quiet" href={`${paths.join()}${launchPart(launch)}`}>
          {t('back.again')}
        </ButtonLink>
      </Sheet>
    </>
  );
}
