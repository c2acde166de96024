import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Choices } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { shapeOf } from '#domain/words/begun.ts';
import type { TellingName } from '#domain/words/telling.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Link } from '#ui/link/link.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { GoOnOrStart } from '../parts/go-on-or-start.tsx';
import { againAddress, letGo, promptAddress } from '../places.ts';
import { blankOf, likeliest, useTelling, type TellingsSeen } from '../use-telling.ts';

const surprise = 'surprise';

export function ChooseShape({ shapes }: { readonly shapes: readonly Shape[] }) {
  const [query] = useSearchParams();
  const seen = useTelling(shapes);
  if (seen === undefined) return null;
  const shape = shapeOf(shapes, seen.now.shape);
  const begun = shape === undefined ? [] : seen.begun(shape);
  if (query.get('p') === 'again' && shape !== undefined && begun.length > 0) {
    return <GoOnOrStart shape={shape} begun={begun} pieces={seen.pieces} now={seen.now.id} />;
  }
  return <Shapes shapes={shapes} seen={seen} />;
}

function Shapes({ shapes, seen }: { readonly shapes: readonly Shape[]; readonly seen: TellingsSeen }) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { seed } = useEnvironment();
  const { save, words } = useSaving();
  const [tapped, tap] = useState<string | undefined>(undefined);
  const before = chosenBefore(shapes, seen);
  const value = tapped ?? before;

  function keep(shape: Shape): Promise<boolean> {
    // What was begun in this shape is taken up, not the telling of another one.
    const telling = shapeOf(shapes, seen.now.shape) === shape ? seen.now : likeliest(shape, seen.begun(shape));
    return save(() => store.choices.change((old) => inTelling(old, shape, telling)));
  }

  function pick(id: string): void {
    tap(id);
    const shape = shapes.find((one) => one.id === id);
    if (shape !== undefined) void keep(shape);
  }

  async function goOn(): Promise<void> {
    const withQuestions = shapes.filter(({ kind }) => kind === 'prompts');
    const shape = value === surprise ? withQuestions[seed() % withQuestions.length] : shapes.find((one) => one.id === value);
    if (shape === undefined) return emptyPage();
    if (!(await keep(shape))) return;
    if (seen.begun(shape).length > 0) await navigate(againAddress());
    else await navigate(shape.kind === 'prompts' ? promptAddress(shape.prompts[0] ?? '') : paths.stone('tell', 'write'));
  }

  async function emptyPage(): Promise<void> {
    const blank = blankOf(shapes);
    if (blank !== undefined) await keep(blank);
    await navigate(paths.stone('tell', 'write'));
  }

  return (
    <>
      <Choice
        name="shape"
        legend={t('shape.title')}
        hint={t('shape.hint')}
        options={[
          ...shapes.map(({ id, name, about, credit }) => ({
            value: id,
            label: name,
            hint:
              credit === undefined ? (
                about
              ) : (
                <>
                  {about}
                  <br />
                  {credit}
                </>
              ),
          })),
          { value: surprise, label: t('shape.surprise'), hint: t('shape.surpriseAbout') },
        ]}
        value={value}
        onChange={pick}
      />
      <p>
        <Link href={promptAddress(letGo)}>{t('shape.letGo')}</Link>
      </p>
      <StepActions onNext={() => void goOn()} onSkip={() => void emptyPage()} status={words} />
    </>
  );
}

/** Nothing is chosen for somebody who never chose: the shape of the telling they are in, once there is one. */
function chosenBefore(shapes: readonly Shape[], { now, begun }: TellingsSeen): string | undefined {
  const shape = shapeOf(shapes, now.shape);
  if (shape === undefined) return undefined;
  return shape.kind === 'blank' && begun(shape).length === 0 ? undefined : shape.id;
}

/** The choices with this telling as the one that is written. */
function inTelling(old: Choices | undefined, shape: Shape, { id }: TellingName): Choices {
  return { ...old, shape: shape.id, telling: id };
}
