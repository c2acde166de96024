import { useState } from 'react';

import type { Region } from '#domain/service/schema.ts';
import { useStore, useWatch } from '#store/react.tsx';

export type ChosenRegion = {
  /** The part of the country that the person chose, where it is one of these. */
  readonly region: string | undefined;
  /** Undefined takes the choice back. */
  readonly choose: (region: string | undefined) => void;
  /** True when it was not kept: it then holds as long as this page is open. */
  readonly unkept: boolean;
};

/** What the person said about where they are. It is asked, never located, and stands in their settings. */
export function useRegion(regions: readonly Region[]): ChosenRegion {
  const store = useStore();
  const seen = useWatch(async (drawers) => ({ region: (await drawers.settings.read())?.region }), []);
  const [last, note] = useState<{ readonly region: string | undefined; readonly unkept: boolean } | undefined>(undefined);

  async function choose(region: string | undefined): Promise<void> {
    const outcome = await store.settings.change((old) => {
      const { region: _before, ...rest } = old ?? {};
      return region === undefined ? rest : { ...rest, region };
    });
    note({ region, unkept: outcome.kind !== 'saved' });
  }

  const wanted = last === undefined ? seen?.region : last.region;
  return {
    region: regions.find(({ id }) => id === wanted)?.id,
    choose: (region) => void choose(region),
    unkept: last?.unkept === true,
  };
}
