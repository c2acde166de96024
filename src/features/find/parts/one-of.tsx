import { useState, type ReactNode } from 'react';

import type { Choices } from '#domain/record/schema.ts';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

type OneOfProps<Value extends string> = {
  readonly walk: StoneWalk;
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly read: (choices: Choices | undefined) => Value | undefined;
  readonly write: (choices: Choices | undefined, value: Value) => Choices;
  /** More words, once this is picked. */
  readonly after?: (value: Value | undefined) => ReactNode;
};

/** One question with a few answers: kept as it is tapped, shown again on return, and skipped without a trace. */
export function OneOf<Value extends string>({ walk, name, legend, hint, options, read, write, after }: OneOfProps<Value>) {
  const store = useStore();
  const { save, settled, words } = useSaving();
  const [tapped, tap] = useState<Value | undefined>(undefined);
  const kept = useWatch(async (drawers) => ({ value: read(await drawers.choices.read()) }), []);
  if (kept === undefined) return null;
  const value = tapped ?? kept.value;

  function keep(picked: Value): void {
    tap(picked);
    void save(() => store.choices.change((old) => write(old, picked)));
  }

  return (
    <>
      <Choice name={name} legend={legend} hint={hint} options={options} value={value} onChange={keep} />
      {after?.(value)}
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
