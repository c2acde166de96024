import { useEffect, useRef, useState } from 'react';

import type { Dataset, ExportFile } from '#domain/export/dataset.ts';
import type { Sitting } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles, type FileOutcome } from '#walk/save-files.ts';

import type { Occasion, Taken } from './open-instrument.ts';

type TestFilesProps = {
  readonly taken: Taken;
  readonly occasion: Occasion;
  readonly sittings: readonly Sitting[];
  readonly reviewAt: string;
  readonly onAgain: () => void;
};

/** The answers as a team would get them. The participant is called “test”, so that no file of this can pass for somebody’s answers. */
export function TestFiles({ taken, occasion, sittings, reviewAt, onAgain }: TestFilesProps) {
  const t = useText('trying');
  const { now, timeZone, appVersion } = useEnvironment();
  const [outcome, tell] = useState<FileOutcome | { readonly kind: 'not-here' } | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  async function save(make: (dataset: Dataset) => Promise<readonly ExportFile[]>): Promise<void> {
    try {
      const { contentDigest } = await import('#library/content-digest.ts');
      const dataset: Dataset = {
        participant: 'test',
        install: 'test',
        appVersion,
        contentDigest,
        madeAt: now(),
        timeZone: timeZone(),
        schedule: taken.schedule,
        enrolment: undefined,
        questionnaires: occasion.questionnaires,
        sittings,
        moods: [],
        readings: [],
        consents: [],
        progress: undefined,
        checkIns: [],
      };
      tell(await saveFiles(await make(dataset)));
    } catch {
      tell({ kind: 'not-here' });
    }
  }

  return (
    <>
      <Heading lead={t('files.lead')} ref={heading}>
        {t('files.title')}
      </Heading>
      <p>{t('files.kinds')}</p>
      <Actions
        status={<Status>{outcome === undefined ? undefined : t(`files.outcome.${outcome.kind}`)}</Status>}
        aside={
          <>
            <Link href={reviewAt}>{t('files.review')}</Link>
            <Button look="plain" onClick={onAgain}>
              {t('files.again')}
            </Button>
          </>
        }
      >
        <Button onClick={() => void save(tables)}>{t('files.tables')}</Button>
        <Button look="quiet" onClick={() => void save(fhir)}>
          {t('files.fhir')}
        </Button>
      </Actions>
    </>
  );
}

/** The two tables and their codebook. All other formats are made from the same description. */
async function tables(dataset: Dataset): Promise<readonly ExportFile[]> {
  const { exportFiles } = await import('#domain/export/export-files.ts');
  return exportFiles(dataset).filter(({ name }) => name.endsWith('.csv'));
}

async function fhir(dataset: Dataset): Promise<readonly ExportFile[]> {
  const { fhirBundle } = await import('#domain/fhir/bundle.ts');
  return [fhirBundle(dataset)];
}
