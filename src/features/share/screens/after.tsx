import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { PlanB } from '#walk/sharing/think.tsx';
import type { Thoughts } from '#walk/sharing/thoughts.ts';

import { ToldSomebody } from '../parts/told-somebody.tsx';
import type { Step } from '../places.ts';

type AfterProps = { readonly step: Step; readonly left: boolean; readonly thoughts: Thoughts; readonly onHanded: () => void };

const hows = ['good', 'mixed', 'hard', 'waiting'] as const;

/** After it left: how it was, what to lean on, and nothing more to do. The answer is not kept. */
export function After({ step, left, thoughts, onHanded }: AfterProps) {
  const t = useText('share');
  const [how, say] = useState<(typeof hows)[number] | undefined>(undefined);
  return (
    <>
      <Heading lead={t('after.lead')}>{left ? t('after.title') : t('after.titleKept')}</Heading>
      {left && (
        <>
          <Choice
            name="how-was-it"
            legend={t('after.how')}
            legendAs="field"
            options={hows.map((one) => ({ value: one, label: t(`after.hows.${one}`) }))}
            value={how}
            onChange={say}
          />
          <div role="status">
            {how !== undefined && (
              <Note>
                <p>{t(`after.${how}`)}</p>
              </Note>
            )}
          </div>
          {step !== 'swap' && <ToldSomebody />}
        </>
      )}
      <PlanB thoughts={thoughts} />
      <Actions
        aside={
          <>
            <Link href={paths.helpNow()}>{t('after.help')}</Link>
            <Button look="plain" onClick={onHanded}>
              {t('after.handed')}
            </Button>
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('after.home')}</ButtonLink>
      </Actions>
    </>
  );
}
