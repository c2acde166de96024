import { compareWords, type Stretch } from '#domain/exchange/changed-words.ts';
import { useText } from '#i18n/react.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

type ComparedWordsProps = {
  readonly before: string;
  readonly after: string;
  /** Whose words stand on the left, or above on a phone. */
  readonly beforeTitle: string;
  readonly afterTitle: string;
  readonly language: string;
  /** 2 where only the heading of the screen stands above. */
  readonly level?: 2 | 3;
};

/** Two versions of the same words, each whole, with what differs marked in both. */
export function ComparedWords({ before, after, beforeTitle, afterTitle, language, level = 3 }: ComparedWordsProps) {
  const compared = compareWords(before, after);
  return (
    <>
      <Version title={beforeTitle} stretches={compared.before} language={language} level={level} />
      <Version title={afterTitle} stretches={compared.after} language={language} level={level} />
    </>
  );
}

type VersionProps = { readonly title: string; readonly stretches: readonly Stretch[]; readonly language: string; readonly level: 2 | 3 };

function Version({ title, stretches, language, level }: VersionProps) {
  const t = useText('contribute');
  return (
    <Sheet title={title} level={level}>
      {stretches.length === 0 ? (
        <p className="soft">{t('compare.nothing')}</p>
      ) : (
        <div className="own-words" dir="auto" lang={language}>
          {/* Stretches never change places while shown. */}
          {stretches.map(({ kind, text }, at) => (kind === 'same' ? text : <mark key={at}>{text}</mark>))}
        </div>
      )}
    </Sheet>
  );
}
