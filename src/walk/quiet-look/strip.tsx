import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

import type { OpenLine } from './open-lines.ts';

type StripProps = { readonly lines: readonly OpenLine[]; readonly country: string | undefined; readonly onOk: () => void };

/** A few calm words, ways to somebody, and the way back to the writing. */
export function Strip({ lines, country, onOk }: StripProps) {
  const t = useText('kept');
  return (
    <Note>
      <p>{t('look.words')}</p>
      <ButtonRow>
        {lines.map((line) => (
          <CallLink key={line.href} href={line.href} number={line.number} title={titleOf(line)} />
        ))}
        <Link href={paths.helpNow(country)}>{t('look.help')}</Link>
      </ButtonRow>
      <Button look="quiet" onClick={onOk}>
        {t('look.ok')}
      </Button>
      <p className="soft">{t('look.private')}</p>
    </Note>
  );

  function titleOf({ kind, name, number, word }: OpenLine): string {
    if (kind === 'call') return t('look.call', { name, number });
    return word === undefined ? t('look.text', { name, number }) : t('look.textWord', { name, number, word });
  }
}
