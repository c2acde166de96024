import type { Library } from '#domain/exchange/library-schema.ts';
import { readHanded } from '#domain/exchange/read-handed.ts';
import { withdrawalCodeInGroups } from '#domain/exchange/withdrawal-code.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { HandOver } from '#walk/hand-over.tsx';

import { useConsentCopy } from '../consent-copy.ts';
import { HandToLibrary } from '../parts/hand-to-library.tsx';
import { RemoveHere } from '../parts/remove-here.tsx';
import { TakeBack } from '../parts/take-back.tsx';
import { addressOf } from '../places.ts';

type OneOfMineProps = {
  readonly row: Contribution;
  /** Undefined when this site does not name it any more. */
  readonly library: Library | undefined;
};

/** One contribution: its code, the copy to keep, handing it over, proposals, and taking it back. */
export function OneOfMine({ row, library }: OneOfMineProps) {
  const t = useText('contribute');
  const language = useLanguage();
  const copyOf = useConsentCopy();
  const read = readHanded(row.file);
  const file = read.kind === 'ok' && read.file.format === 'cairn-contribution' ? read.file : undefined;
  const { library: named } = row;
  const name = library?.name ?? named;
  const copy = file === undefined ? undefined : copyOf({ file, code: row.code, library });
  return (
    <>
      <Heading
        over={name}
        lead={t(row.withdrawn !== undefined ? 'one.withdrawn' : row.handedOver !== undefined ? 'one.handed' : 'one.here')}
      >
        {file?.story.title ?? t('look.untitled')}
      </Heading>
      <p className="soft small">{t('one.made', { day: formatDay(language, dayOf(row.madeAt)) })}</p>
      <Sheet title={t('one.code')}>
        <p>
          <strong translate="no">{withdrawalCodeInGroups(row.code)}</strong>
        </p>
        <p>{t('one.codeAbout')}</p>
      </Sheet>
      {copy !== undefined && (
        <>
          <HandOver text={copy} print />
          <Disclosure summary={t('copy.title')}>
            <OwnWords text={copy} />
          </Disclosure>
          <OwnWords onPaperOnly text={copy} />
        </>
      )}
      {row.withdrawn === undefined && file !== undefined && (
        <>
          <HandToLibrary row={row} consent={file.consent} library={library} />
          <Sheet title={t('edits.title')}>
            <p>{t('edits.about')}</p>
            <Link href={addressOf({ screen: 'edits', at: 0, contribution: row.id })}>{t('edits.open')}</Link>
          </Sheet>
        </>
      )}
      <TakeBack row={row} library={library} />
      {row.withdrawn !== undefined && <RemoveHere id={row.id} />}
      <Actions aside={<Link href={paths.home()}>{t('start.home')}</Link>}>
        <ButtonLink href={paths.contribute('mine')}>{t('mine.title')}</ButtonLink>
      </Actions>
    </>
  );
}
