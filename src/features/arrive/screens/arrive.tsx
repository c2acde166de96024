import { useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import type { ScreenProps } from '#library/route.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone } from '#walk/use-stone.ts';

import { CountryScreen } from './country.tsx';
import { LeaveScreen } from './leave.tsx';
import { MoodScreen } from './mood.tsx';
import { PrivacyScreen } from './privacy.tsx';
import { TimeScreen } from './time.tsx';
import { UrgentScreen } from './urgent.tsx';

export { loadCountries as load } from '#library/countries.ts';

export function Screen({ data: countries }: ScreenProps<readonly NamedCountry[]>) {
  const t = useText('path');
  return (
    <StoneFrame walk={useStone('arrive')} name={t('stones.arrive')}>
      {(walk) => {
        switch (walk.screen) {
          case 'country':
            return <CountryScreen walk={walk} countries={countries} />;
          case 'privacy':
            return <PrivacyScreen walk={walk} />;
          case 'leave':
            return <LeaveScreen walk={walk} />;
          case 'mood':
            return <MoodScreen walk={walk} />;
          case 'time':
            return <TimeScreen walk={walk} />;
          default:
            return <UrgentScreen walk={walk} countries={countries} />;
        }
      }}
    </StoneFrame>
  );
}
