import { useState } from 'react';

import { safetyPageText, safetyParts, type SafetyWords } from '#domain/safety-plan/parts.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { useNavigate } from 'react-router';
import { Preview } from '#walk/sharing/preview.tsx';
import { useNoting } from '#walk/sharing/use-noting.ts';
import { WaysOut } from '#walk/sharing/ways-out.tsx';
import { useYesWords, YesToThis } from '#walk/sharing/yes-to-this.tsx';

/** A copy for paper or for somebody the person trusts: exactly what leaves, then a yes of its own, then the ways out. */
export function Copy({ words }: { readonly words: SafetyWords }) {
  const t = useText('safetyplan');
  const navigate = useNavigate();
  const yes = useYesWords('person');
  const [agreed, agree] = useState<string | undefined>(undefined);
  const note = useNoting({ step: 'person', agreedWords: [yes.title, ...yes.points, yes.box, yes.go] });
  const titles = Object.fromEntries([['page', t('title')], ...safetyParts.map((part) => [part, t(`parts.${part}.name`)])]) as Parameters<
    typeof safetyPageText
  >[1];
  const exact = safetyPageText(words, titles);
  const pieces = safetyParts.filter((part) => words[part] !== undefined).map((part) => `safety-plan.${part}`);
  if (pieces.length === 0) {
    return (
      <>
        <Heading lead={t('copy.empty')}>{t('copy.title')}</Heading>
        <Actions>
          <ButtonLink href={paths.safetyPlan()}>{t('toPage')}</ButtonLink>
        </Actions>
      </>
    );
  }
  if (agreed !== exact) {
    return (
      <>
        <Heading lead={t('copy.lead')}>{t('copy.title')}</Heading>
        <Preview text={exact} />
        <YesToThis key={exact} words={yes} onYes={() => agree(exact)} onKeep={() => void navigate(paths.safetyPlan())} />
      </>
    );
  }
  return (
    <>
      <OwnWords onPaperOnly text={exact} />
      <div className="no-print">
        <Heading lead={t('copy.waysLead')}>{t('copy.ways')}</Heading>
        <WaysOut leaving={{ kind: 'words', text: exact }} pieces={pieces} note={note} onLeft={() => undefined} />
        <Actions>
          <ButtonLink href={paths.safetyPlan()}>{t('toPage')}</ButtonLink>
        </Actions>
      </div>
    </>
  );
}
