import { useRef, useState } from 'react';

import { ledgerOf } from '#domain/plan/ledger.ts';
import type { Rung } from '#domain/record/schema.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { useSaving } from '../use-saving.ts';

/** What the person noted that they did, each line with its day. A line can be taken back, and put back until the page is left. */
export function Ledger({ rungs }: { readonly rungs: readonly Rung[] }) {
  const t = useText('plan');
  const language = useLanguage();
  const store = useStore();
  const { save, problem } = useSaving();
  const [taken, take] = useState<Rung | undefined>(undefined);
  const undo = useRef<HTMLButtonElement>(null);
  const lines = ledgerOf(rungs);

  async function takeBack(rung: Rung): Promise<void> {
    if (!(await save(() => store.rungs.remove(rung.id)))) return;
    take(rung);
    // The button that was pressed is gone: the keyboard goes to the way back.
    requestAnimationFrame(() => undo.current?.focus());
  }

  async function putBack(rung: Rung): Promise<void> {
    if (await save(() => store.rungs.save(rung))) take(undefined);
  }

  return (
    <section>
      <Heading level={2} lead={t(lines.length === 0 ? 'ledger.none' : 'ledger.lead')}>
        {t('ledger.title')}
      </Heading>
      <SummaryList
        emptyWords=""
        rows={lines.map(({ rung, day }) => {
          const on = formatDay(language, day);
          const name = t(`ledger.${rung.rung}`);
          return {
            id: rung.id,
            name,
            value: (
              <>
                {on}{' '}
                <span className="no-print">
                  <Button look="plain" fullLabel={t('ledger.takeBackFull', { name, day: on })} onClick={() => void takeBack(rung)}>
                    {t('ledger.takeBack')}
                  </Button>
                </span>
              </>
            ),
          };
        })}
      />
      <Status>{taken === undefined ? problem : t('ledger.taken', { name: t(`ledger.${taken.rung}`) })}</Status>
      {taken !== undefined && (
        <Button look="quiet" ref={undo} onClick={() => void putBack(taken)}>
          {t('ledger.putBack')}
        </Button>
      )}
    </section>
  );
}
