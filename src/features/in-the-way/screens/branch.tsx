import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import { pickedBarrier } from '#domain/barrier/picked.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

/** Asked about own words only: a listed barrier knows its kind. */
export function Branch({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('way');
  const store = useStore();
  const navigate = useNavigate();
  const { save, settled, words } = useSaving();
  const kept = useWatch(async (drawers) => ({ picked: pickedBarrier(await drawers.choices.read()) }), []);
  const picked = kept?.picked;
  const needless = kept !== undefined && picked?.kind !== 'own';
  useEffect(() => {
    // In place of this screen, so that Back leads to the list and not here again.
    if (needless) void navigate(paths.stone('in-the-way', 'answer'), { replace: true });
  }, [needless, navigate]);
  if (picked?.kind !== 'own') return null;

  return (
    <>
      <Choice
        name="branch"
        legend={t('branch.title')}
        hint={t('branch.hint')}
        options={[
          { value: 'social', label: t('branch.social'), hint: t('branch.socialHint') },
          { value: 'practical', label: t('branch.practical'), hint: t('branch.practicalHint') },
        ]}
        value={picked.branch}
        onChange={(branch) => void save(() => store.choices.change((old) => ({ ...old, branch })))}
      />
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
