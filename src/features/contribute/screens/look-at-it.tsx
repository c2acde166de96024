import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { Preview } from '#walk/sharing/preview.tsx';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { MadeFile } from '../putting-forward.ts';
import { WholeContribution } from '../parts/whole-contribution.tsx';

type LookAtItProps = {
  readonly made: MadeFile;
  readonly words: readonly Pickable[];
  /** It lies in the drawer under this id. */
  readonly onKept: (id: string) => void;
  readonly onKeep: () => void;
};

/** Exactly what would leave, in words and letter by letter. Making the file keeps it on this phone: it still has not left. */
export function LookAtIt({ made, words, onKept, onKeep }: LookAtItProps) {
  const t = useText('contribute');
  const store = useStore();
  const { newId, now } = useEnvironment();
  const saving = useSaving();

  async function keep(): Promise<void> {
    const { file, text, code } = made;
    const { library } = file;
    const row = { id: newId(), library, code, file: text, pieces: words.map(({ id }) => id), madeAt: now() };
    if (await saving.save(() => store.contributions.save(row))) onKept(row.id);
  }

  return (
    <>
      <Heading lead={t('look.lead')}>{t('look.title')}</Heading>
      <WholeContribution file={made.file} />
      <Disclosure summary={t('look.exact')}>
        <p>{t('look.exactAbout')}</p>
        <Preview text={made.text} />
      </Disclosure>
      <Note title={t('week.title')}>
        <p>{t('week.about')}</p>
      </Note>
      <StepActions
        label={t('look.make')}
        onNext={() => void keep()}
        aside={
          <Button look="plain" onClick={onKeep}>
            {t('yes.keep')}
          </Button>
        }
        status={<Status>{saving.problem}</Status>}
      />
    </>
  );
}
