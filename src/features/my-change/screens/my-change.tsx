import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Changes } from '#walk/change/changes.tsx';
import { Ledger } from '#walk/ledger/ledger.tsx';

/** What changed in the person’s answers, and what they did: the first only when asked for, the second as they noted it. */
export function Screen({ data: questionnaires }: ScreenProps<readonly Questionnaire[]>) {
  const rungs = useWatch((store) => store.rungs.all(), []);
  return <Changes questionnaires={questionnaires} more={rungs && <Ledger rungs={rungs} />} />;
}
