import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Begun } from '#domain/words/begun.ts';
import { tellingsIn } from '#domain/words/telling.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { promptAddress } from '../places.ts';

const another = 'another';

type GoOnOrStartProps = {
  readonly shape: Shape;
  readonly begun: readonly Begun[];
  readonly pieces: readonly Piece[];
  /** The telling that was written last. */
  readonly now: string;
};

/** A shape that holds something already: go on with it, or start another. Whatever is picked, all of it is kept. */
export function GoOnOrStart({ shape, begun, pieces, now }: GoOnOrStartProps) {
  const t = useText('tell');
  const language = useLanguage();
  const store = useStore();
  const navigate = useNavigate();
  const { newId } = useEnvironment();
  const { save, words } = useSaving();
  const [value, pick] = useState(begun.some(({ id }) => id === now) ? now : (begun[0]?.id ?? another));
  const written = tellingsIn(pieces, [shape]);

  async function goOn(): Promise<void> {
    const telling = value === another ? newId() : value;
    if (!(await save(() => store.choices.change((old) => ({ ...old, shape: shape.id, telling }))))) return;
    const first = value === another && shape.kind === 'prompts' ? shape.prompts[0] : undefined;
    await navigate(first === undefined ? paths.stone('tell', 'write') : promptAddress(first));
  }

  return (
    <>
      <p className="soft small">{shape.name}</p>
      <Choice
        name="again"
        legend={t('again.title')}
        hint={t('again.hint')}
        options={[
          ...begun.map(({ id, at }) => ({
            value: id,
            label: t('again.goOn', { day: formatDay(language, dayOf(at)) }),
            hint: firstWords(written.find((telling) => telling.id === id)?.pieces[0]?.text),
          })),
          { value: another, label: t('again.another') },
        ]}
        value={value}
        onChange={pick}
      />
      <StepActions onNext={() => void goOn()} status={words} />
    </>
  );
}

const mostShown = 60;

/** Enough to tell one from another of the same day. */
function firstWords(text: string | undefined): string | undefined {
  const line = text?.trim().split('\n')[0];
  if (line === undefined || line === '') return undefined;
  const letters = Array.from(line);
  return letters.length <= mostShown ? line : `${letters.slice(0, mostShown).join('')} …`;
}
