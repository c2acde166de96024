import { subjects } from '#domain/service/match-subjects.ts';
import { useText } from '#i18n/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { HelpNow } from '../parts/help-now.tsx';
import { OneOf } from '../parts/one-of.tsx';

function helpNow(about: string | undefined) {
  return <HelpNow about={about} />;
}

export function About({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  return (
    <OneOf
      walk={walk}
      name="help-about"
      legend={t('about.title')}
      hint={t('about.hint')}
      options={subjects.map((value) => ({ value, label: t(`about.options.${value}`) }))}
      read={(choices) => subjects.find((subject) => subject === choices?.helpAbout)}
      write={(choices, helpAbout) => ({ ...choices, helpAbout })}
      after={helpNow}
    />
  );
}
