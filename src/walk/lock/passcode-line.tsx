import { useState, type ReactNode, type Ref } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

type PasscodeLineProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `new`: the phone must not fill in the one of before. */
  readonly kind: 'now' | 'new';
  readonly ref?: Ref<HTMLInputElement>;
};

/** Hidden while it is typed, shown when wanted. Nothing is against pasting or a password manager, and nobody is hurried. */
export function PasscodeLine({ kind, ...line }: PasscodeLineProps) {
  const t = useLateText('lock');
  const [shown, show] = useState(false);
  return (
    <>
      <TextLine
        {...line}
        type={shown ? 'text' : 'password'}
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        spellCheck={false}
      />
      <ButtonRow>
        <Button look="plain" onClick={() => show(!shown)}>
          {t(shown ? 'unlock.hide' : 'unlock.show')}
        </Button>
      </ButtonRow>
    </>
  );
}
