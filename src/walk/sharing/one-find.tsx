import { useState } from 'react';

import { around, type Identifying } from '#domain/share/identifying.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { StepActions } from '#walk/step-actions.tsx';

type OneFindProps = {
  readonly find: Identifying;
  /** The text in which it stands first. */
  readonly text: string;
  readonly over: string;
  /** What the person decided before; undefined when they have not. */
  readonly decided: { readonly put: string | undefined } | undefined;
  readonly onDecide: (put: string | undefined) => void;
  readonly onNext: () => void;
};

type Way = 'keep' | 'put' | 'own';

/** One thing that was found, in its place. Without a choice it stays as it is. */
export function OneFind({ find, text, over, decided, onDecide, onNext }: OneFindProps) {
  const t = useText('share');
  const ready = find.swap === undefined ? undefined : find.swap.kind === 'own' ? find.swap.text : t(`names.swaps.${find.swap.name}`);
  const before = wayOf(decided, ready);
  const [way, choose] = useState<Way | undefined>(before);
  const [own, write] = useState(before === 'own' ? (decided?.put ?? '') : '');
  const { before: earlier, after: later } = around(text, find.at);
  const kind = t(`names.kinds.${find.kind}`);
  const hint = find.times > 1 ? `${kind}. ${t('names.times', { count: find.times })}` : `${kind}.`;
  const whole = `${earlier}${find.quote}${later}`;

  function pick(picked: Way): void {
    choose(picked);
    onDecide(picked === 'keep' ? undefined : picked === 'put' ? ready : wordsOf(own));
  }

  function type(words: string): void {
    write(words);
    onDecide(wordsOf(words));
  }

  return (
    <>
      <p className="small soft">{over}</p>
      <Sheet>
        <OwnWords text={whole} lit={{ from: earlier.length, to: earlier.length + find.quote.length }} />
      </Sheet>
      <Choice
        name="find"
        legend={t('names.legend', { quote: find.quote })}
        hint={hint}
        options={[
          { value: 'keep' as const, label: t('names.keep') },
          ...(ready === undefined ? [] : [{ value: 'put' as const, label: t('names.put', { words: ready }) }]),
          { value: 'own' as const, label: t('names.own') },
        ]}
        value={way}
        onChange={pick}
      />
      {way === 'own' && <TextLine label={t('names.ownLabel')} name="own-swap" value={own} onChange={type} maxLength={200} />}
      <StepActions onNext={onNext} />
    </>
  );
}

/** An empty line is no decision to take the words out: then they stay. */
function wordsOf(own: string): string | undefined {
  return own.trim() === '' ? undefined : own.trim();
}

function wayOf(decided: OneFindProps['decided'], ready: string | undefined): Way | undefined {
  if (decided === undefined) return undefined;
  if (decided.put === undefined) return 'keep';
  return decided.put === ready ? 'put' : 'own';
}
