import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

import { Lines, WhoDoesIt } from '../parts/study-lines.tsx';
import type { SpokenWords } from '../parts/words-in.ts';

type AboutStudyProps = { readonly spoken: SpokenWords; readonly onNext: () => void };

/** What the study is, who does it, and that one can stop: all that a yes belongs to, before any question. */
export function AboutStudy({ spoken: { language, words }, onNext }: AboutStudyProps) {
  const t = useText('study');
  return (
    <>
      <Heading over={t('join.about.over')}>
        <span lang={language}>{words.title}</span>
      </Heading>
      <Lines lang={language} lines={words.about} />
      <WhoDoesIt words={words} />
      <Note title={t('join.about.stopTitle')}>
        {words.withdrawal.map((line) => (
          <p key={line} lang={language}>
            {line}
          </p>
        ))}
      </Note>
      <Actions aside={<Link href={paths.home()}>{t('join.about.notForMe')}</Link>}>
        <Button onClick={onNext}>{t('join.about.goOn')}</Button>
      </Actions>
    </>
  );
}
