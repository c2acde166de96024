import { useState } from 'react';

import type { LinePlace } from '#domain/hand-over/line-places.ts';
import { freshnessOf } from '#domain/service/freshness.ts';
import type { Service } from '#domain/service/schema.ts';
import { useEnvironment } from '#environment';
import { countryName, formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { StepActions } from '#walk/step-actions.tsx';

type WhereProps = {
  readonly country: string;
  readonly places: readonly LinePlace[];
  readonly place: LinePlace | undefined;
  readonly onPlace: (place: LinePlace) => void;
  readonly onDone: (place: LinePlace) => void;
};

/** Which line takes the text: those of the person’s own country, with their number, cost and the day they were checked. */
export function Where({ country, places, place, onPlace, onDone }: WhereProps) {
  const t = useText('handover');
  const language = useLanguage();
  const checked = useCheckedWords();
  const chosen = place ?? places[0];
  if (chosen === undefined) return <NoLine why="none" country={country} />;
  return (
    <>
      <Choice
        name="line"
        legend={t('where.title')}
        hint={t('where.hint', { country: countryName(language, country) })}
        options={places.map((one) => ({
          value: keyOf(one),
          label: one.service.name,
          hint: (
            <>
              {t('where.row', {
                what: one.service.forWhom,
                number: one.channel.display,
                cost: t(`where.cost.${one.channel.cost}`),
              })}{' '}
              {one.channel.hours === '24/7' && t('where.always')} {checked(one.service)}
            </>
          ),
        }))}
        value={keyOf(chosen)}
        onChange={(key) => {
          const found = places.find((one) => keyOf(one) === key);
          if (found !== undefined) onPlace(found);
        }}
      />
      <StepActions onNext={() => onDone(chosen)} aside={<Link href={paths.findHelp(country)}>{t('where.hours')}</Link>} />
    </>
  );
}

function keyOf({ service, channel }: LinePlace): string {
  return `${service.id} ${channel.value}`;
}

/** When somebody last looked at the source of an entry. The day comes with the device, so only once the page is awake. */
function useCheckedWords(): (service: Service) => string {
  const t = useText('handover');
  const language = useLanguage();
  const { today } = useEnvironment();
  const [now] = useState(() => today());
  return (service) => {
    const freshness = freshnessOf(service, now);
    if (freshness.kind === 'never-checked' || service.checkedOn === null) return t('where.neverChecked');
    const day = formatDay(language, service.checkedOn);
    return freshness.kind === 'fresh' ? t('where.checked', { day }) : t('where.checkedLongAgo', { day });
  };
}

type NoLineProps = { readonly why: 'none' | 'noCountry' | 'notHere'; readonly country: string | undefined };

/** No number to show: the other ways to people are one tap away. */
export function NoLine({ why, country }: NoLineProps) {
  const t = useText('handover');
  return (
    <>
      <Heading lead={t(`where.${why}.lead`)}>{t(`where.${why}.title`)}</Heading>
      <Actions aside={<Link href={paths.handOver()}>{t('pick.another')}</Link>}>
        <ButtonLink href={why === 'noCountry' ? paths.findHelp() : paths.helpNow(country)}>
          {why === 'noCountry' ? t('where.noCountry.go') : t('where.none.go')}
        </ButtonLink>
      </Actions>
    </>
  );
}
