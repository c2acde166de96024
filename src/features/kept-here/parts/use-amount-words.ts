import { keptKinds, type Amounts } from '#domain/kept/since.ts';
import { useText } from '#i18n/react.tsx';

/** One line for each kind of which there is something, in the order in which kinds are always shown. */
export function useAmountWords(): (amounts: Amounts) => readonly string[] {
  const t = useText('safekeeping');
  return (amounts) =>
    keptKinds.flatMap((kind) => {
      const count = amounts[kind] ?? 0;
      return count === 0 ? [] : [t(`kinds.${kind}`, { count })];
    });
}
