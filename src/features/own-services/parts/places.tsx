import { useState } from 'react';

import type { OwnService } from '#domain/hsds/own-list.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';

import { Place } from './place.tsx';

const atOnce = 20;

/** The places of a list, twenty at a time: two thousand at once would stall a cheap phone. */
export function Places({ places, level }: { readonly places: readonly OwnService[]; readonly level: 2 | 3 }) {
  const t = useText('ownservices');
  const [shown, show] = useState(atOnce);
  return (
    <>
      {places.slice(0, shown).map((place) => (
        <Place key={place.id} place={place} level={level} />
      ))}
      {shown < places.length && (
        <ButtonRow>
          <Button look="quiet" onClick={() => show(shown + atOnce)}>
            {t('more')}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}
