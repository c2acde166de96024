import { useState } from 'react';

import type { Library } from '#domain/exchange/library-schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import type { Going } from '../places.ts';
import type { Change, PuttingForward } from '../putting-forward.ts';

type StartProps = {
  readonly libraries: readonly Library[];
  readonly forward: PuttingForward;
  readonly change: Change;
  readonly go: Going['go'];
  readonly hasOwn: boolean;
};

/** Who the library is and what becomes of a story there. Keeping it stands first and weighs as much. */
export function Start({ libraries, forward, change, go, hasOwn }: StartProps) {
  const t = useText('contribute');
  const [missing, miss] = useState(false);
  const { library } = forward;
  return (
    <>
      <Heading lead={t('start.lead')}>{t('name')}</Heading>
      {libraries.length > 1 && (
        <Choice
          name="library"
          legend={t('start.which')}
          legendAs="field"
          error={missing && library === undefined ? t('start.missing') : undefined}
          options={libraries.map(({ id, name }) => ({ value: id, label: name }))}
          value={library?.id}
          onChange={(id) => change({ library: libraries.find((one) => one.id === id) })}
        />
      )}
      {library !== undefined && (
        <Sheet title={library.name}>
          {library.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Sheet>
      )}
      <p>{t('start.keepFirst')}</p>
      <p>{t('start.nothing')}</p>
      <Note>
        <p>{t('start.memory')}</p>
      </Note>
      <Actions
        aside={
          <>
            {hasOwn && <Link href={paths.contribute('mine')}>{t('mine.title')}</Link>}
            <Link href={paths.home()}>{t('start.home')}</Link>
          </>
        }
      >
        <Button look="quiet" onClick={() => go('kept')}>
          {t('start.keep')}
        </Button>
        <Button look="quiet" onClick={() => (library === undefined ? miss(true) : go('words'))}>
          {t('start.go')}
        </Button>
      </Actions>
    </>
  );
}
