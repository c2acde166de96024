import '#ui/handing.css';
import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { PaperCard } from '#ui/paper-card/paper-card.tsx';
import { SquareCode } from '#ui/square-code/square-code.tsx';
import { printQuietly } from '#walk/sharing/print-quietly.ts';
import { useLoaded } from '#walk/use-loaded.ts';

import { useWholeAddress } from './use-whole-address.ts';

const papers = ['cards', 'poster', 'teach-back'] as const;
type PaperKind = (typeof papers)[number];

async function drawn(text: string) {
  const { qrPath } = await import('#formats/qr-code.ts');
  return qrPath(text);
}

/** What can be put on paper: it is shown as it will be printed, and nothing else of the page is. */
export function Paper({ address }: { readonly address: string }) {
  const t = useText('recommend');
  const whole = useWholeAddress(address);
  const [kind, choose] = useState<PaperKind>('cards');
  const code = useLoaded(whole === address ? undefined : whole, drawn);
  const isDrawn = code.kind === 'ready' && code.value.kind === 'ok';
  const square = isDrawn ? <SquareCode label={t('paper.code')} size={code.value.size} path={code.value.path} /> : undefined;
  return (
    <section>
      <div className="no-print">
        <Heading level={2} lead={t('paper.lead')}>
          {t('paper.title')}
        </Heading>
        <Choice
          name="paper"
          legend={t('paper.legend')}
          legendAs="field"
          options={papers.map((value) => ({ value, label: t(`paper.${value}.name`) }))}
          value={kind}
          onChange={choose}
        />
        {kind !== 'teach-back' && code.kind === 'ready' && code.value.kind === 'too-long' && <p role="status">{t('paper.codeTooLong')}</p>}
      </div>
      {kind === 'teach-back' ? (
        <PaperCard
          as="poster"
          title={t('paper.teach-back.title')}
          lines={[
            t('paper.teach-back.first'),
            t('paper.teach-back.read'),
            t('paper.teach-back.reply'),
            t('paper.teach-back.risk'),
            t('paper.teach-back.say'),
            t('paper.teach-back.way'),
            t('paper.teach-back.agreed'),
          ]}
        />
      ) : (
        <PaperCard
          as={kind}
          title={t(`paper.${kind}.title`)}
          lines={[t(`paper.${kind}.what`), t('paper.private'), t('paper.notUrgent')]}
          address={whole}
          code={square}
        />
      )}
      <div className="no-print">
        <ButtonRow>
          <Button onClick={() => printQuietly(t('paper.name'))}>{t('paper.print')}</Button>
        </ButtonRow>
      </div>
    </section>
  );
}
