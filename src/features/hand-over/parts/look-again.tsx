import type { ReactNode } from 'react';

import { firstText, type LinePlace } from '#domain/hand-over/line-places.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Preview } from '#walk/sharing/preview.tsx';
import { YesToThis, type YesWords } from '#walk/sharing/yes-to-this.tsx';

type LookAgainProps = {
  readonly title: string;
  readonly lead: string;
  /** What the yes is given to: another text is another question, and the box is empty again. */
  readonly exact: string;
  readonly yes: YesWords;
  readonly onYes: () => void;
  readonly onKeep: () => void;
  readonly children: ReactNode;
};

/** Exactly what leaves and where to, then a yes of its own. */
export function LookAgain({ title, lead, exact, yes, onYes, onKeep, children }: LookAgainProps) {
  return (
    <>
      <Heading lead={lead}>{title}</Heading>
      {children}
      <YesToThis key={exact} words={yes} onYes={onYes} onKeep={onKeep} />
    </>
  );
}

/** The words, and before them the word that a line asks for. */
export function TextToLeave({ text, place }: { readonly text: string; readonly place: LinePlace | undefined }) {
  const t = useText('handover');
  const first = place === undefined ? undefined : firstText(place, text);
  const word = first === undefined || first.kind === 'own-words' ? undefined : first.word;
  return (
    <>
      {word !== undefined && <Preview title={t('look.keyword')} text={word} />}
      {word === undefined ? <Preview text={text} /> : <Preview title={t('look.after')} text={text} />}
      {first?.kind === 'number-alone' && <p>{t('look.numberAlone')}</p>}
      {place !== undefined && (
        <p className="soft small">
          <Link href={paths.findHelp(place.service.id.slice(0, 2))}>{t('where.hours')}</Link>
        </p>
      )}
    </>
  );
}
