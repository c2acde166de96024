import { useState } from 'react';

import { pickOwn } from '#domain/barrier/picked.ts';
import { isPicked, ownBarrierId, replacedBy, withHeldBack } from '#domain/mirror/held-back.ts';
import type { BarrierCard } from '#domain/barrier/schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useLateText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useStore, useWatch } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import { useLoaded } from '../use-loaded.ts';
import { useSaving } from '../use-saving.ts';

const loadBarriers = (language: string): Promise<readonly BarrierCard[]> => loadShelf(language, 'barrier-cards');

/** Lines that held the person back. One of them can be taken as what is in the way; nothing picked before goes without a question. */
export function HeldBack({ lines }: { readonly lines: readonly string[] }) {
  const t = useLateText('mirror');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, problem } = useSaving();
  const barriers = useLoaded(useLanguage(), loadBarriers);
  const kept = useWatch(async (drawers) => ({ choices: await drawers.choices.read() }), []);
  const [asked, ask] = useState<number | undefined>(undefined);
  if (kept === undefined) return null;
  const { choices } = kept;

  function take(line: string): void {
    ask(undefined);
    void save(async () => {
      // The page of “what is in the way” first: it shows these words, and what stood there stays with it.
      const page = await store.pieces.change(ownBarrierId, (old) => withHeldBack(old, line, now()));
      if (page.kind !== 'saved' && page.kind !== 'not-kept') return page;
      return store.choices.change((old) => pickOwn(old, line));
    });
  }

  function before(line: string): string | undefined {
    const picked = replacedBy(line, choices);
    if (picked?.kind !== 'listed') return picked?.text.trim();
    const listed = barriers.kind === 'ready' ? barriers.value.find(({ id }) => id === picked.id) : undefined;
    return listed?.name;
  }

  return (
    <>
      {lines.map((line, nth) => {
        const isTaken = isPicked(line, choices);
        const replaced = before(line);
        return (
          <Sheet key={nth}>
            <OwnWords text={line} />
            <Button
              look="quiet"
              pressed={isTaken}
              fullLabel={t('held.takeFull', { line })}
              onClick={() => {
                if (isTaken) return;
                if (replacedBy(line, choices) === undefined) take(line);
                else ask(nth);
              }}
            >
              {t('held.take')}
            </Button>
            <div role="status">
              {isTaken && <p className="small">{t('held.taken')}</p>}
              {asked === nth && !isTaken && (
                <>
                  {replaced !== undefined && <p>{t('held.before', { before: replaced })}</p>}
                  <p>{t('held.question')}</p>
                </>
              )}
            </div>
            {asked === nth && !isTaken && (
              <ButtonRow>
                <Button look="quiet" onClick={() => take(line)}>
                  {t('held.yes')}
                </Button>
                <Button look="quiet" onClick={() => ask(undefined)}>
                  {t('held.no')}
                </Button>
              </ButtonRow>
            )}
          </Sheet>
        );
      })}
      <Status>{problem}</Status>
    </>
  );
}
