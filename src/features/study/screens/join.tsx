import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadShelf, type StudyCard } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useStoreState, useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Opening } from '#walk/opening.tsx';

import type { OpenedStudy } from '../join-study.ts';
import { launchIn, type Launch } from '../parts/launch.ts';
import { openCarried } from '../parts/open-study.ts';
import { AlreadyIn } from './already-in.tsx';
import { JoinSteps } from './join-steps.tsx';
import { UnknownStudy } from './unknown-study.tsx';
import { WaysIn } from './ways-in.tsx';

type Found = { readonly kind: 'looking' | 'ways' | 'unknown' | 'failed' } | { readonly kind: 'study'; readonly opened: OpenedStudy };

export function load(language: string): Promise<readonly StudyCard[]> {
  return loadShelf(language, 'studies');
}

/** Taking part in a study: by a link, a square code, a file, or a typed code. Nothing is kept before the yes that is needed. */
export function Screen({ data: studies }: ScreenProps<readonly StudyCard[]>) {
  const t = useText('study');
  const language = useLanguage();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { newId } = useEnvironment();
  const state = useStoreState();
  const kept = useWatch((store) => store.enrolments.all(), []);
  const [launch, read] = useState<Launch | undefined>(undefined);
  const [found, find] = useState<Found>({ kind: 'looking' });
  const [attempt, begin] = useState<string | undefined>(undefined);
  const [joining, join] = useState(false);

  useEffect(() => {
    const look = (): void => {
      const named = launchIn(window.location);
      read(named);
      begin(newId());
      if (named === undefined) find({ kind: 'ways' });
      else if (!studies.some(({ id }) => id === named.study)) find({ kind: 'unknown' });
      else
        openCarried(language, named.study).then(
          (opened) => find({ kind: 'study', opened }),
          () => find({ kind: 'failed' }),
        );
    };
    look();
    // A second link, opened while this page is: only what stands after `#` changes, and the page is not loaded anew.
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [studies, language, newId]);

  function open(opened: OpenedStudy): void {
    find({ kind: 'study', opened });
    begin(newId());
    void navigate(paths.join('about'));
  }

  if (kept === undefined || attempt === undefined || found.kind === 'looking')
    return <Opening name={t('join.name')} lead={t('join.opening')} />;
  if (state.kind === 'memory') {
    return (
      <>
        <Heading>{t('join.name')}</Heading>
        <FailureNotice title={t('join.keepsNothing.title')} safe={t('join.keepsNothing.safe')} todo={t('join.keepsNothing.todo')} />
      </>
    );
  }
  const current = currentEnrolment(kept);
  // While it is being kept, what was just kept must not look like something that stood there before.
  if (current !== undefined && !joining) {
    const named = found.kind === 'study' ? { id: found.opened.file.plan.id, code: launch?.code } : undefined;
    return <AlreadyIn enrolment={current} named={named} />;
  }
  switch (found.kind) {
    case 'unknown':
      return <UnknownStudy onOther={() => find({ kind: 'ways' })} />;
    case 'failed':
      return (
        <>
          <Heading>{t('join.name')}</Heading>
          <FailureNotice
            title={t('join.failed.title')}
            safe={t('join.failed.safe')}
            todo={t('join.failed.todo')}
            actions={<Button onClick={() => window.location.reload()}>{t('join.failed.again')}</Button>}
          />
        </>
      );
    case 'ways':
      return <WaysIn studies={studies} onOpen={open} />;
    case 'study':
      return query.get('s') === 'ways' ? (
        <WaysIn studies={studies} onOpen={open} />
      ) : (
        <JoinSteps
          key={attempt}
          id={attempt}
          opened={found.opened}
          onJoining={join}
          launch={launch?.study === found.opened.file.plan.id ? launch : undefined}
        />
      );
  }
}
