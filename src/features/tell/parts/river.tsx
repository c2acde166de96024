import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { inOrder, isStretchKind, stretchKinds } from '#domain/words/river.ts';
import type { TellingName } from '#domain/words/telling.ts';
import { useEnvironment } from '#environment';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { River as Picture } from '#ui/river/river.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { promptAddress } from '../places.ts';
import { Stretches } from './stretches.tsx';

type RiverProps = {
  readonly walk: StoneWalk;
  readonly shape: Shape;
  readonly telling: TellingName;
  /** Its pieces, in any order. */
  readonly stretches: readonly Piece[];
};

/** The river as it is so far: a picture that grows, the stretches in their order, and the kinds one can add. */
export function River({ walk, shape, telling, stretches }: RiverProps) {
  const t = useText('tell');
  const language = useLanguage();
  const navigate = useNavigate();
  const { newId } = useEnvironment();
  const [removed, hold] = useState<readonly Piece[]>([]);
  const kinds = inOrder(stretches).flatMap(({ prompt }) => (isStretchKind(prompt) ? [prompt] : []));
  const list = formatList(
    language,
    kinds.map((kind) => t(`river.kinds.${kind}`)),
  );
  return (
    <>
      <Heading lead={t('river.lead')}>{shape.name}</Heading>
      <Picture stretches={kinds} label={kinds.length === 0 ? t('river.empty') : t('river.picture', { count: kinds.length, list })} />
      <Stretches
        telling={telling}
        stretches={stretches}
        removed={removed}
        onRemoved={(piece) => hold((old) => [...old.filter(({ id }) => id !== piece.id), piece])}
      />
      <Heading level={2}>{t('river.add')}</Heading>
      <ButtonRow>
        {stretchKinds.map((kind) => (
          <Button key={kind} look="quiet" onClick={() => void navigate(promptAddress(`${kind}-${newId()}`))}>
            {t(`river.addKinds.${kind}`)}
          </Button>
        ))}
      </ButtonRow>
      <Prose
        blocks={[
          { kind: 'list', ordered: false, items: stretchKinds.map((kind) => [{ kind: 'text', text: t(`river.addAbout.${kind}`) }]) },
        ]}
      />
      <StepActions label={t('river.done')} onNext={() => void walk.next()} onSkip={() => void walk.next()} />
    </>
  );
}
