import type { ImportProblem } from '#domain/fhir/report.ts';
import { formatList, languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import type { Opened, Taken } from './open-instrument.ts';

/** Why a file was refused: every fault with its place, so that one look is enough to mend all of it. */
export function Refused({ opened }: { readonly opened: Exclude<Opened, { readonly kind: 'taken' }> }) {
  const t = useText('trying');
  return (
    <>
      <FailureNotice title={t('refused.title')} safe={t('refused.safe')} todo={t(`refused.why.${opened.kind}`)} stops />
      {opened.kind === 'refused' && <Sentences list={opened.problems} />}
    </>
  );
}

/** What was taken from the file, and what was taken in another way than it may expect. */
export function Accepted({ taken }: { readonly taken: Taken }) {
  const t = useText('trying');
  const language = useLanguage();
  const named = (languages: readonly string[]) =>
    formatList(
      language,
      languages.map((one) => languageName(language, one)),
    );
  return (
    <>
      <Heading level={2} over={t(`taken.${taken.from}`)}>
        {taken.title}
      </Heading>
      <p>{t('taken.items', { count: taken.items })}</p>
      {taken.language !== language && <p>{t('taken.otherLanguage', { language: languageName(language, taken.language) })}</p>}
      {taken.otherLanguages.length > 0 && <p>{t('taken.languages', { languages: named(taken.otherLanguages) })}</p>}
      {taken.notes.length > 0 && (
        <>
          <Heading level={3}>{t('taken.notes')}</Heading>
          <Sentences list={taken.notes} />
        </>
      )}
    </>
  );
}

/** The sentences of the readers, which are in English, each under its place in the file. */
function Sentences({ list }: { readonly list: readonly ImportProblem[] }) {
  return (
    <ul className="prose" lang="en" dir="ltr">
      {list.map(({ path, message }, place) => (
        <li key={place}>
          <code>{path}</code>
          <br />
          {message}
        </li>
      ))}
    </ul>
  );
}
