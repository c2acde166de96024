import { useMemo } from 'react';

import { finderListNames, type FinderLists } from '#domain/share/found-patterns.ts';
import { useText } from '#i18n/react.tsx';

/** The lists of words of the page’s language that names and places are found with. */
export function useFinderLists(): FinderLists {
  const t = useText('share');
  return useMemo(() => Object.fromEntries(finderListNames.map((name) => [name, t(`finder.${name}`)])) as FinderLists, [t]);
}
