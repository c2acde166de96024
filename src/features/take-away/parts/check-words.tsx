import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { StepTitle } from './step-title.tsx';

export type Asked = { readonly id: string; readonly label: string; readonly isRight: (typed: string) => boolean };

type CheckWordsProps = {
  readonly lead: string;
  readonly asked: readonly Asked[];
  /** The file is being locked. */
  readonly working: boolean;
  readonly failure: string | undefined;
  readonly onRight: () => void;
  readonly onSee: () => void;
};

/** Whoever cannot type them back has not got them, and would find out when it is too late. */
export function CheckWords({ lead, asked, working, failure, onRight, onSee }: CheckWordsProps) {
  const t = useText('backup');
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const [tried, mark] = useState(false);
  const wrong = asked.filter(({ id, isRight }) => !isRight(typed[id] ?? ''));

  function goOn(): void {
    if (working) return;
    mark(true);
    if (wrong.length === 0) onRight();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <StepTitle lead={lead}>{t('check.title')}</StepTitle>
      {asked.map((one) => (
        <TextLine
          key={one.id}
          name={one.id}
          label={one.label}
          error={tried && wrong.includes(one) ? t('check.wrong') : undefined}
          value={typed[one.id] ?? ''}
          onChange={(text) => {
            mark(false);
            type({ ...typed, [one.id]: text });
          }}
          spellCheck={false}
        />
      ))}
      <Status>{working ? t('check.making') : failure}</Status>
      <Actions
        aside={
          <Button look="plain" onClick={onSee}>
            {t('check.see')}
          </Button>
        }
      >
        <Button type="submit" busy={working}>
          {working ? t('check.making') : t('check.next')}
        </Button>
      </Actions>
    </form>
  );
}
