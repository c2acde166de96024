import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { promptAddress } from '../places.ts';

const surprise = 'surprise';

export function ChooseShape({ shapes }: { readonly shapes: readonly Shape[] }) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { seed } = useEnvironment();
  const { save, words } = useSaving();
  const kept = useWatch(async (drawers) => ({ shape: (await drawers.choices.read())?.shape }), []);
  const [tapped, tap] = useState<string | undefined>(undefined);
  if (kept === undefined) return null;
  const before = shapes.find((shape) => shape.id === kept.shape)?.id;
  const value = tapped ?? before;

  function keep(id: string): Promise<boolean> {
    return save(() => store.choices.change((old) => ({ ...old, shape: id })));
  }

  function pick(id: string): void {
    tap(id);
    if (id !== surprise) void keep(id);
  }

  async function goOn(): Promise<void> {
    const shape = value === surprise ? shapes[seed() % shapes.length] : shapes.find((one) => one.id === value);
    if (shape === undefined) return emptyPage();
    if (!(await keep(shape.id))) return;
    await navigate(promptAddress(shape.prompts[0] ?? ''));
  }

  async function emptyPage(): Promise<void> {
    await save(() =>
      store.choices.change((old) => {
        const { shape: _left, ...rest } = old ?? {};
        return rest;
      }),
    );
    await navigate(paths.stone('tell', 'write'));
  }

  return (
    <>
      <Choice
        name="shape"
        legend={t('shape.title')}
        hint={t('shape.hint')}
        options={[
          ...shapes.map(({ id, name, about }) => ({ value: id, label: name, hint: about })),
          { value: surprise, label: t('shape.surprise'), hint: t('shape.surpriseAbout') },
        ]}
        value={value}
        onChange={pick}
      />
      <StepActions onNext={() => void goOn()} onSkip={() => void emptyPage()} status={words} />
    </>
  );
}
