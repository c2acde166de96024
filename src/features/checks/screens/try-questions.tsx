import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Sitting } from '#domain/record/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Select } from '#ui/select/select.tsx';
import { Status } from '#ui/status/status.tsx';

import type { Opened } from '../trying/open-instrument.ts';
import { Accepted, Refused } from '../trying/report.tsx';

/** The screens of a check are only fetched once there is something to ask. */
const Trial = lazy(async () => ({ default: (await import('../trying/trial.tsx')).Trial }));
const TestFiles = lazy(async () => ({ default: (await import('../trying/test-files.tsx')).TestFiles }));

/** For research teams: a set of questions, as a participant would see it. Nothing is kept, and closing the page ends it. */
export function Screen() {
  const t = useText('trying');
  const language = useLanguage();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [opened, open] = useState<Opened | undefined>(undefined);
  const [busy, work] = useState(false);
  const [place, choose] = useState(0);
  const [sittings, begin] = useState(() => new Map<string, Sitting>());
  const of = (screen: string) => `${paths.tryQuestions()}?s=${screen}`;
  const taken = opened?.kind === 'taken' ? opened.taken : undefined;
  const occasion = taken?.occasions[place];
  const screen = query.get('s');

  async function read(file: File): Promise<void> {
    work(true);
    const { openInstrument } = await import('../trying/open-instrument.ts');
    open(await openInstrument(language, file));
    work(false);
    startOver(0);
  }

  function startOver(at: number): void {
    choose(at);
    begin(new Map());
  }

  if (taken !== undefined && occasion !== undefined && (screen === 'questions' || screen === 'review')) {
    return (
      <Suspense fallback={<Waiting />}>
        <Trial
          occasion={occasion}
          screen={screen}
          addresses={{ of }}
          sittings={sittings}
          onDone={() => void navigate(of('files'), { replace: true })}
        />
      </Suspense>
    );
  }
  if (taken !== undefined && occasion !== undefined && screen === 'files') {
    return (
      <Suspense fallback={<Waiting />}>
        <TestFiles
          taken={taken}
          occasion={occasion}
          sittings={[...sittings.values()]}
          reviewAt={of('review')}
          onAgain={() => {
            startOver(place);
            void navigate(paths.tryQuestions());
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <div className="prose">
        <p>{t('what')}</p>
        <p>{t('kept')}</p>
      </div>
      {opened !== undefined && opened.kind !== 'taken' && <Refused opened={opened} />}
      {taken !== undefined && <Accepted taken={taken} />}
      {taken !== undefined && taken.occasions.length > 1 && (
        <Select
          name="occasion"
          label={t('taken.occasion')}
          value={String(place)}
          options={taken.occasions.map(({ wave }, at) => ({ value: String(at), label: wave.id }))}
          onChange={(at) => startOver(Number(at))}
        />
      )}
      <Actions status={<Status>{busy ? t('reading') : taken === undefined ? undefined : t('read')}</Status>}>
        {occasion !== undefined && <Button onClick={() => void navigate(of('questions'))}>{t('answer')}</Button>}
        <FilePicker
          key="choose"
          label={t('choose')}
          accept="application/json,application/fhir+json,.json"
          look={occasion === undefined ? 'go' : 'quiet'}
          busy={busy}
          onFile={(file) => void read(file)}
        >
          {t(occasion === undefined ? 'choose' : 'chooseOther')}
        </FilePicker>
      </Actions>
    </>
  );
}

function Waiting() {
  const t = useText('trying');
  return (
    <div data-opening>
      <Heading>{t('title')}</Heading>
    </div>
  );
}
