import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import type { PickGroup } from '#walk/sharing/pick-groups.ts';
import { WordChooser } from '#walk/sharing/word-chooser.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Going } from '../places.ts';

type WhichWordsProps = {
  readonly groups: readonly PickGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly go: Going['go'];
};

/** Nothing is ticked: part of a story is a whole choice, and so is none. */
export function WhichWords({ groups, chosen, onChange, go }: WhichWordsProps) {
  const t = useText('share');
  const [missing, miss] = useState(false);
  if (groups.length === 0) {
    return (
      <>
        <Heading lead={t('words.empty.lead')}>{t('words.empty.title')}</Heading>
        <Actions aside={<Link href={paths.home()}>{t('words.empty.home')}</Link>}>
          <ButtonLink href={paths.stone('tell')}>{t('words.empty.begin')}</ButtonLink>
        </Actions>
      </>
    );
  }
  return (
    <>
      <Heading lead={t('words.lead')}>{t('words.title')}</Heading>
      <WordChooser groups={groups} chosen={chosen} onChange={onChange} />
      <StepActions
        onNext={() => (chosen.length === 0 ? miss(true) : go('who'))}
        aside={
          <Button look="plain" onClick={() => go('kept')}>
            {t('words.leave')}
          </Button>
        }
        status={<span role="status">{missing && chosen.length === 0 && t('words.missing')}</span>}
      />
    </>
  );
}
