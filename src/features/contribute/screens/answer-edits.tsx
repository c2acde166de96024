import { useState, type ReactNode } from 'react';

import { faultOfEdits, inHand, type EditAnswer } from '#domain/exchange/edits.ts';
import { mostHandedLength, readHanded } from '#domain/exchange/read-handed.ts';
import type { EditsAnswerFile, EditsFile } from '#domain/exchange/schema.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { readChosen } from '#walk/exchange/open-files.ts';
import { Refused, type NotOpened } from '#walk/exchange/refused.tsx';
import { saveFiles } from '#walk/save-files.ts';

import { OneEdit } from '../parts/one-edit.tsx';
import { addressOf } from '../places.ts';

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: NotOpened; readonly place?: string }
  | { readonly kind: 'open'; readonly file: EditsFile; readonly text: string };

/** Proposals of the library for one story. Each is answered for itself, nothing is picked, and the person’s own words stay as they are. */
export function AnswerEdits({ row }: { readonly row: Contribution }) {
  const t = useText('contribute');
  const [opened, open] = useState<Opened>({ kind: 'nothing' });
  const back = <Link href={addressOf({ screen: 'mine', at: 0, contribution: row.id })}>{t('edits.back')}</Link>;

  async function take(file: File): Promise<void> {
    const [chosen] = await readChosen([file], mostHandedLength);
    open(
      chosen?.text === undefined
        ? { kind: 'refused', why: file.size > mostHandedLength ? 'too-large' : 'unread' }
        : openedFrom(row, chosen.text),
    );
  }

  if (opened.kind === 'open') return <Answering key={opened.text} row={row} file={opened.file} text={opened.text} back={back} />;
  return (
    <>
      <Heading lead={t('edits.about')}>{t('edits.title')}</Heading>
      <p>{t('edits.theirs')}</p>
      <FilePicker look="go" label={t('edits.choose')} accept="application/json,.json" onFile={(file) => void take(file)} />
      {opened.kind === 'refused' && <Refused why={opened.why} place={opened.place} />}
      <Actions aside={back} />
    </>
  );
}

function openedFrom(row: Contribution, text: string): Opened {
  const read = readHanded(text);
  if (read.kind !== 'ok') return { kind: 'refused', why: read.kind, ...('place' in read ? { place: read.place } : {}) };
  if (read.file.format !== 'cairn-edits') return { kind: 'refused', why: 'wrong-place' };
  const own = readHanded(row.file);
  if (own.kind !== 'ok' || own.file.format !== 'cairn-contribution' || own.file.withdrawal !== read.file.withdrawal) {
    return { kind: 'refused', why: 'other-story' };
  }
  const fault = faultOfEdits(inHand(own.file), read.file.edits);
  return fault === undefined ? { kind: 'open', file: read.file, text } : { kind: 'refused', why: fault.kind };
}

type AnsweringProps = {
  readonly row: Contribution;
  readonly file: EditsFile;
  readonly text: string;
  readonly back: ReactNode;
};

function Answering({ row, file, text, back }: AnsweringProps) {
  const t = useText('contribute');
  const [answers, answer] = useState<readonly (EditAnswer | undefined)[]>(file.edits.map(() => undefined));
  const [at, go] = useState(0);
  const [said, say] = useState<string | undefined>(undefined);
  const edit = file.edits[at];
  if (edit !== undefined) {
    return (
      <OneEdit
        key={at}
        edit={edit}
        language={languageOf(row)}
        at={at + 1}
        of={file.edits.length}
        answer={answers[at]}
        note={at === 0 ? file.note : undefined}
        onAnswer={(given) => answer((old) => old.map((one, place) => (place === at ? given : one)))}
        onNext={() => go(at + 1)}
        onBack={at === 0 ? undefined : () => go(at - 1)}
      />
    );
  }
  const given = answers.filter((one) => one !== undefined);
  const agreed = given.filter((one) => one === 'agree').length;

  async function save(): Promise<void> {
    if (given.length < answers.length) return;
    try {
      const { sha256Hex } = await import('#formats/digest.ts');
      const made: EditsAnswerFile = {
        format: 'cairn-edits-answer',
        version: 1,
        withdrawal: file.withdrawal,
        edits: sha256Hex(text),
        answers: given,
      };
      const { kind } = await saveFiles([{ name: 'answers.json', type: 'application/json', text: `${JSON.stringify(made, null, 2)}\n` }]);
      say(kind === 'turned-back' ? undefined : t(`hand.${kind}`));
    } catch {
      say(t('hand.failed'));
    }
  }

  return (
    <>
      <Heading
        lead={t('edits.answered', {
          agreed: t('edits.agreed', { count: agreed }),
          kept: t('edits.kept', { count: given.length - agreed }),
        })}
      >
        {t('edits.done')}
      </Heading>
      <Sheet>
        <p>{t('edits.send')}</p>
        <Button onClick={() => void save()}>{t('edits.save')}</Button>
        <Status>{said}</Status>
      </Sheet>
      {file.note !== undefined && <OwnWords text={file.note} />}
      <Actions aside={back}>
        <Button look="quiet" onClick={() => go(0)}>
          {t('edits.again')}
        </Button>
      </Actions>
    </>
  );
}

function languageOf(row: Contribution): string {
  const own = readHanded(row.file);
  return own.kind === 'ok' && own.file.format === 'cairn-contribution' ? own.file.story.language : '';
}
