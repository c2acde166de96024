import { Suspense } from 'react';

import type { Region } from '#domain/service/schema.ts';
import { useLateText, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';

import type { ChosenRegion } from './use-region.ts';

type RegionChoiceProps = {
  readonly country: string;
  readonly regions: readonly Region[];
  readonly chosen: ChosenRegion;
  /** Buttons stand here only once they do something. */
  readonly awake: boolean;
};

/** Where help differs by part of the country: the question, closed until somebody wants it, so that nothing moves when the page wakes. */
export function RegionChoice({ awake, ...choice }: RegionChoiceProps) {
  const t = useText('hours');
  return (
    <Disclosure summary={t('region.question', { country: choice.country })}>
      <p>{t('region.why')}</p>
      {awake && (
        <Suspense fallback={null}>
          <Parts {...choice} />
        </Suspense>
      )}
    </Disclosure>
  );
}

/** A second press takes the choice back. */
function Parts({ country, regions, chosen }: Omit<RegionChoiceProps, 'awake'>) {
  const t = useLateText('awake');
  return (
    <div role="group" aria-label={t('region.group', { country })}>
      <ButtonRow>
        {regions.map(({ id, name }) => (
          <Button key={id} look="quiet" pressed={chosen.region === id} onClick={() => chosen.choose(chosen.region === id ? undefined : id)}>
            {name}
          </Button>
        ))}
      </ButtonRow>
      <Status>{chosen.unkept ? t('region.unkept') : chosen.region !== undefined && t('region.chosen')}</Status>
    </div>
  );
}
