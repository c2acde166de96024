import { chooseWay, newProgress } from '#domain/path/progress.ts';
import type { Way } from '#domain/path/stones.ts';
import type { Settings } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Select } from '#ui/select/select.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

const ways = ['whole', 'short'] as const satisfies readonly Way[];
const ages = ['under-18', '18-24', '25-44', '45-64', '65-plus'] as const satisfies readonly Settings['ageBand'][];
type Age = (typeof ages)[number] | 'unsaid';

/** How much time there is, and, only if they like, about how old they are. Both are kept as they are tapped. */
export function TimeScreen({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('arrive');
  const store = useStore();
  const { seed } = useEnvironment();
  const { save, settled, words } = useSaving();
  const age = useWatch(async ({ settings }) => (await settings.read())?.ageBand, []);

  async function goOn(): Promise<void> {
    if (await settled()) await walk.next();
  }

  return (
    <>
      <Choice
        name="way"
        legend={t('time.question')}
        hint={t('time.hint')}
        options={ways.map((way) => ({ value: way, label: t(`time.${way}`), hint: t(`time.${way}Hint`) }))}
        value={walk.progress.way}
        onChange={(way) => void save(() => store.progress.change((old) => chooseWay(old ?? newProgress(seed()), way)))}
      />
      <Select
        name="age"
        label={t('age.question')}
        hint={t('age.hint')}
        options={[{ value: 'unsaid' as const, label: t('age.unsaid') }, ...ages.map((value) => ({ value, label: t(`age.${value}`) }))]}
        value={age ?? ('unsaid' as const)}
        onChange={(picked: Age) => void save(() => store.settings.change((old) => ofAge(old, picked)))}
      />
      <StepActions onNext={() => void goOn()} onSkip={() => void walk.next()} status={words} />
    </>
  );
}

function ofAge(old: Settings | undefined, age: Age): Settings {
  const { ageBand: _before, ...rest } = old ?? {};
  return age === 'unsaid' ? rest : { ...rest, ageBand: age };
}
