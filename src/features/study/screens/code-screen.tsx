import { useRef, useState } from 'react';

import { codeInGroups, readCode } from '#domain/code/participant-code.ts';
import type { StudyFile } from '#domain/study/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { checkCode, type CheckedCode } from '../parts/check-code.ts';

type CodeScreenProps = {
  readonly file: StudyFile;
  readonly contact: string;
  /** The code of the link, or the one agreed on before. */
  readonly filled: string | undefined;
  readonly onCode: (agreed: { readonly code: string; readonly sealed: string | undefined }) => void;
};

type Problem = Exclude<CheckedCode, { readonly kind: 'ok' }> | { readonly kind: 'not-opened' };

/** The code, checked at once, with words for each way it can be wrong. */
export function CodeScreen({ file, contact, filled, onCode }: CodeScreenProps) {
  const t = useText('study');
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(() => grouped(filled));
  const [problem, say] = useState<Problem | undefined>(undefined);

  async function check(): Promise<void> {
    const checked = await looked();
    if (checked.kind === 'ok') {
      onCode(checked);
      return;
    }
    say(checked);
    field.current?.focus();
  }

  async function looked(): Promise<CheckedCode | { readonly kind: 'not-opened' }> {
    try {
      return await checkCode(typed, file);
    } catch {
      // The part that makes tags cannot be had: offline, and not kept yet.
      return { kind: 'not-opened' };
    }
  }

  function wordsFor(wrong: Problem): string {
    switch (wrong.kind) {
      case 'empty':
      case 'check-failed':
        return t(`join.code.error.${wrong.kind}`);
      case 'too-short':
      case 'too-long':
        return t(`join.code.error.${wrong.kind}`, { count: wrong.length });
      case 'wrong-symbol':
        return t('join.code.error.wrong-symbol', { symbol: wrong.symbol, position: wrong.position });
      case 'not-on-list':
        return t('join.code.error.not-on-list', { contact });
      case 'not-opened':
        return t('join.keeping.not-opened');
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <TextLine
        ref={field}
        name="code"
        label={t('join.code.label')}
        labelAs="page"
        hint={filled === undefined ? t('join.code.hint') : t('join.code.filled')}
        error={problem === undefined ? undefined : wordsFor(problem)}
        value={typed}
        onChange={(text) => {
          type(text);
          say(undefined);
        }}
        maxLength={60}
        spellCheck={false}
      />
      <Status unseen>{problem === undefined ? undefined : wordsFor(problem)}</Status>
      <StepActions onNext={() => void check()} />
    </form>
  );
}

function grouped(code: string | undefined): string {
  if (code === undefined) return '';
  const read = readCode(code);
  return read.kind === 'ok' ? codeInGroups(read.code) : code;
}
