import { formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import type { Lacking } from '#walk/measures/pinned.ts';
import { QuietEnd } from '#walk/quiet-end.tsx';

type LackingProps = { readonly lacking: readonly Lacking[] };

/** Some questions of the study are not there in this language, or not at all. They are left out, and never shown half translated. */
export function LackingNote({ lacking }: LackingProps) {
  const t = useText('checks');
  const language = useLanguage();
  const elsewhere = [...new Set(lacking.flatMap(({ languages }) => languages))].map((one) => languageName(language, one));
  return (
    <Note>
      {elsewhere.length > 0 ? (
        <>
          <p>{t('lacking.language', { languages: formatList(language, elsewhere) })}</p>
          <p>
            <Link href={paths.settings()}>{t('lacking.settings')}</Link>
          </p>
        </>
      ) : (
        <p>{t('lacking.notHere')}</p>
      )}
    </Note>
  );
}

type NothingAskedProps = LackingProps & { readonly name: string; readonly onNext: () => void };

/** A check that asks nothing, because its study does not, or cannot here. */
export function NothingAsked({ name, lacking, onNext }: NothingAskedProps) {
  const t = useText('checks');
  return (
    <>
      <QuietEnd title={name} lead={t('lacking.nothing')} onNext={onNext} />
      {lacking.length > 0 && <LackingNote lacking={lacking} />}
    </>
  );
}
