import { useState } from 'react';

import { readWithdrawalCode } from '#domain/exchange/withdrawal-code.ts';
import { mostHandedLength } from '#domain/exchange/read-handed.ts';
import type { Review } from '#domain/record/telling-schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { readChosen } from '#walk/exchange/open-files.ts';

import type { DeskData } from '../desk.ts';
import { Care } from '../parts/care.tsx';
import { ReviewRows } from '../parts/review-rows.tsx';
import { TakenList, type TakenFile } from '../parts/taken-list.tsx';
import { takeBack, takeIn } from '../take-in.ts';

type TableProps = {
  readonly rows: readonly Review[];
  readonly by: string;
  readonly data: DeskData;
  readonly onOther: () => void;
};

/** The table: files come in, and what lies on this device. */
export function Table({ rows, by, data, onOther }: TableProps) {
  const t = useText('moderate');
  const store = useStore();
  const { now } = useEnvironment();
  const [taken, tell] = useState<readonly TakenFile[]>([]);
  const [busy, work] = useState(false);

  async function open(files: readonly File[]): Promise<void> {
    work(true);
    const done: TakenFile[] = [];
    // One after the other: two files about one story must not overtake each other.
    for (const { name, text } of await readChosen(files, 4 * mostHandedLength)) {
      done.push({ name, taken: await takeIn(text, { store, hand: { by, at: now() } }) });
    }
    tell(done);
    work(false);
  }

  return (
    <>
      <Heading over={t('table.by', { name: by })} lead={t('table.lead')}>
        {t('name')}
      </Heading>
      <FilePicker look="go" label={t('table.open')} accept="application/json,.json" busy={busy} onFiles={(files) => void open(files)} />
      <TakenList taken={taken} />
      <ReviewRows rows={rows} data={data} by={by} />
      <TypedCode
        onCode={(code) =>
          void takeBack(code, { store, hand: { by, at: now() } }).then((one) => tell([{ name: t('code.spoken'), taken: one }]))
        }
      />
      <Care />
      <Button look="plain" onClick={onOther}>
        {t('table.other')}
      </Button>
    </>
  );
}

type TypedCodeProps = { readonly onCode: (code: string) => void };

/** For a code that somebody said on the phone, or wrote in a letter. */
function TypedCode({ onCode }: TypedCodeProps) {
  const t = useText('moderate');
  const [typed, type] = useState('');
  const [wrong, err] = useState(false);

  function send(): void {
    const code = readWithdrawalCode(typed);
    err(code === undefined);
    if (code === undefined) return;
    type('');
    onCode(code);
  }

  return (
    <Disclosure summary={t('code.title')}>
      <p>{t('code.about')}</p>
      <TextLine
        label={t('code.label')}
        error={wrong ? t('code.wrong') : undefined}
        name="withdrawal-code"
        value={typed}
        onChange={type}
        maxLength={40}
        spellCheck={false}
      />
      <Button look="quiet" onClick={send}>
        {t('code.look')}
      </Button>
    </Disclosure>
  );
}
