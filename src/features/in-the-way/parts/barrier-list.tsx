import { barrierGroups, firstBarriers } from '#domain/barrier/groups.ts';
import type { BarrierCard } from '#domain/barrier/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';

type MoreBarriersProps = {
  readonly barriers: readonly BarrierCard[];
  readonly value: string | undefined;
  readonly onPick: (id: string) => void;
};

export function firstOf(barriers: readonly BarrierCard[]): readonly BarrierCard[] {
  return barriers.slice(0, firstBarriers);
}

export function optionsOf(barriers: readonly BarrierCard[]) {
  return barriers.map(({ id, name }) => ({ value: id, label: name }));
}

/** The rest of the list. One radio group with the first part: a pick here takes the place of a pick there. */
export function MoreBarriers({ barriers, value, onPick }: MoreBarriersProps) {
  const t = useText('way');
  const rest = barriers.slice(firstBarriers);
  if (rest.length === 0) return null;
  return (
    <Disclosure summary={t('pick.more')} open={rest.some(({ id }) => id === value)}>
      {barrierGroups.map((group) => (
        <Choice
          key={group}
          name="barrier"
          legend={t(`pick.groups.${group}`)}
          legendAs="field"
          options={optionsOf(rest.filter((barrier) => barrier.group === group))}
          value={value}
          onChange={onPick}
        />
      ))}
    </Disclosure>
  );
}
