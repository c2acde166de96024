import type { Said } from '#domain/hand-over/said.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

type SaidLinesProps = { readonly said: readonly Said[]; readonly add: (words: string) => void };

/** The person’s own lines as they said them, each with where it comes from. */
export function SaidLines({ said, add }: SaidLinesProps) {
  const t = useText('handover');
  if (said.length === 0) return null;
  return (
    <Disclosure summary={t('write.said')}>
      <p>{t('write.saidAbout')}</p>
      {said.map(({ id, from, text }) => (
        <Sheet key={id} title={t(`from.${from}`)}>
          <OwnWords text={text} />
          <Button look="quiet" fullLabel={t('write.addFull', { line: text })} onClick={() => add(text)}>
            {t('write.add')}
          </Button>
        </Sheet>
      ))}
    </Disclosure>
  );
}

type ReadyLinesProps = { readonly lines: readonly string[]; readonly add: (words: string) => void };

/** Sentences on offer; a tap puts one at the end of the text. */
export function ReadyLines({ lines, add }: ReadyLinesProps) {
  const t = useText('handover');
  return (
    <Disclosure summary={t('write.ready')}>
      <ButtonRow>
        {lines.map((line) => (
          <Button key={line} look="quiet" onClick={() => add(line)}>
            {line}
          </Button>
        ))}
      </ButtonRow>
    </Disclosure>
  );
}
