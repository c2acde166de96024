import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { Care } from '../parts/care.tsx';

type SignInProps = { readonly onName: (name: string) => void };

/** What this page is and is not, and who sits here. */
export function SignIn({ onName }: SignInProps) {
  const t = useText('moderate');
  const [name, write] = useState('');
  const [missing, miss] = useState(false);

  function begin(): void {
    const plain = name.replaceAll(/\s+/g, ' ').trim();
    if (plain === '') miss(true);
    else onName(plain);
  }

  return (
    <>
      <Heading lead={t('lead')}>{t('name')}</Heading>
      <Note title={t('limits.title')}>
        <p>{t('limits.offline')}</p>
        <p>{t('limits.watching')}</p>
      </Note>
      <TextLine
        label={t('sign.label')}
        hint={t('sign.hint')}
        error={missing && name.trim() === '' ? t('sign.missing') : undefined}
        name="reviewer"
        value={name}
        onChange={write}
        maxLength={60}
        spellCheck={false}
      />
      <Actions>
        <Button onClick={begin}>{t('sign.begin')}</Button>
      </Actions>
      <Care />
    </>
  );
}
