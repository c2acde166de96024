import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { readCode } from '#domain/code/participant-code.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Progress } from '#ui/progress/progress.tsx';

import { joinScreens, purposeOf, reachable } from '../join-screens.ts';
import { joinStudy, type Answer, type JoinOutcome, type OpenedStudy } from '../join-study.ts';
import type { Launch } from '../parts/launch.ts';
import { wordsIn } from '../parts/words-in.ts';
import { AboutStudy } from './about-study.tsx';
import { AskPurpose } from './ask-purpose.tsx';
import { CodeScreen } from './code-screen.tsx';
import { SaidNo } from './said-no.tsx';

type JoinStepsProps = {
  /** The id that the taking part will have. */
  readonly id: string;
  readonly opened: OpenedStudy;
  /** What the link said, when it was about this study. */
  readonly launch: Launch | undefined;
  readonly onJoining: (joining: boolean) => void;
};

type Agreed = { readonly code: string; readonly sealed: string | undefined };

/** The screens of joining one study. All of it stays on these screens until the last needed yes; going back changes an answer. */
export function JoinSteps({ id, opened, launch, onJoining }: JoinStepsProps) {
  const t = useText('study');
  const common = useText('common');
  const language = useLanguage();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const store = useStore();
  const environment = useEnvironment();
  const [code, agreeOn] = useState<Agreed | undefined>(undefined);
  const [answers, answer] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [outcome, tell] = useState<JoinOutcome | undefined>(undefined);
  const { plan } = opened.file;
  const spoken = wordsIn(opened.file, language);
  const screens = joinScreens(plan);
  const named = query.get('s');
  const isDone = (screen: string) => {
    const purpose = purposeOf(screen);
    return purpose === undefined ? screen !== 'code' || code !== undefined : answers.has(purpose);
  };
  const screen =
    named === 'no' && plan.purposes.some(({ id: purpose }) => answers.get(purpose)?.given === false)
      ? 'no'
      : reachable(screens, named, isDone);

  useEffect(() => {
    // What stands after `#` stays: a page that is loaded anew in the middle still knows the study and the code.
    if (screen !== undefined && screen !== named) void navigate(`${paths.join(screen)}${window.location.hash}`, { replace: true });
  }, [navigate, screen, named]);

  function go(to: string): void {
    tell(undefined);
    void navigate(`${paths.join(to)}${window.location.hash}`);
  }

  function goOn(): void {
    const following = screens[screens.indexOf(screen ?? '') + 1];
    if (following !== undefined) go(following);
  }

  async function say(purpose: string, given: boolean): Promise<void> {
    const said = new Map(answers).set(purpose, { id: answers.get(purpose)?.id ?? environment.newId(), given, at: environment.now() });
    answer(said);
    if (!given && plan.purposes.some((one) => one.id === purpose && one.needed)) go('no');
    else if (purpose !== plan.purposes.at(-1)?.id) goOn();
    else {
      onJoining(true);
      const joined = await joinStudy(store, environment, {
        opened,
        language,
        id,
        answers: said,
        code: code?.code ?? '',
        sealed: code?.sealed,
        baselineBefore: isSameCode(launch?.code, code?.code) ? launch?.first : undefined,
      });
      if (joined.kind !== 'joined') onJoining(false);
      if (joined.kind === 'joined') await navigate(paths.myStudy('agreed'), { replace: true });
      else if (joined.kind === 'said-no') go('no');
      else tell(joined);
    }
  }

  if (spoken === undefined || screen === undefined) return null;
  if (screen === 'no') return <SaidNo onBack={() => void navigate(-1)} />;
  const at = screens.indexOf(screen) + 1;
  const purpose = plan.purposes.find((one) => one.id === purposeOf(screen));
  return (
    <>
      <Progress words={common('stepOf', { name: t('join.name'), at, of: screens.length })} value={at} max={screens.length} />
      {purpose !== undefined ? (
        <AskPurpose
          key={purpose.id}
          purpose={purpose}
          spoken={spoken}
          answer={answers.get(purpose.id)?.given}
          last={at === screens.length}
          outcome={outcome}
          onSay={(given) => say(purpose.id, given)}
        />
      ) : screen === 'code' ? (
        <CodeScreen
          file={opened.file}
          contact={spoken.words.contact}
          filled={code?.code ?? launch?.code}
          onCode={(agreed) => {
            agreeOn(agreed);
            goOn();
          }}
        />
      ) : (
        <AboutStudy spoken={spoken} onNext={goOn} />
      )}
    </>
  );
}

/** A day that came with one code says nothing about another. */
function isSameCode(named: string | undefined, agreed: string | undefined): boolean {
  const read = named === undefined ? undefined : readCode(named);
  return read === undefined ? agreed === undefined : read.kind === 'ok' && read.code === agreed;
}
