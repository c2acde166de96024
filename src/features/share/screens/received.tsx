import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Received } from '#domain/record/telling-schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useSaving } from '#walk/use-saving.ts';

import { openFile, openPacked, openText, takeFromAddress, type Incoming } from '../parts/incoming.ts';
import { ReadReceived } from '../parts/read-received.tsx';
import { BeforeReading } from '../parts/before-reading.tsx';
import { ReceivedList } from '../parts/received-list.tsx';

type Story = Extract<Incoming, { readonly kind: 'ok' }>;
type Told = 'deleted' | 'kept' | 'backAgain' | undefined;

function address(screen: 'look' | 'read', id: string | undefined): string {
  return `${paths.received()}?${new URLSearchParams({ s: screen, ...(id === undefined ? {} : { id }) }).toString()}`;
}

/** A story that somebody handed over: what is in it stands first, the words after a tap, and nothing is kept unasked. */
export function Screen() {
  const t = useText('received');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const store = useStore();
  const { now, newId } = useEnvironment();
  const { save, problem } = useSaving();
  const rows = useWatch((drawers) => drawers.received.all(), []);
  const [fresh, hold] = useState<Story | undefined>(undefined);
  const [refused, refuse] = useState<Extract<Incoming, { readonly kind: 'refused' }>['why'] | undefined>(undefined);
  const [told, tell] = useState<Told>(undefined);
  // What was deleted waits here for an Undo until the page is left.
  const [gone, setGone] = useState<Received | undefined>(undefined);
  const id = query.get('id') ?? undefined;
  const row = rows?.find((one) => one.id === id);
  const opened = useLoaded(row?.file, openText);
  const kept = row !== undefined && opened.kind === 'ready' && opened.value.kind === 'ok' ? opened.value : undefined;
  const story = id === undefined ? fresh : kept;
  const screen = story === undefined ? 'list' : query.get('s');

  useEffect(() => {
    function take(): void {
      const packed = takeFromAddress();
      if (packed !== undefined) void openPacked(packed).then((incoming) => meet(incoming, 'arrived'));
    }
    function meet(incoming: Incoming, how: 'arrived'): void {
      tell(undefined);
      refuse(incoming.kind === 'refused' ? incoming.why : undefined);
      hold(incoming.kind === 'ok' ? incoming : undefined);
      void navigate(incoming.kind === 'ok' ? address('look', undefined) : paths.received(), { replace: how === 'arrived' });
    }
    take();
    // A second address, opened while this page is: only what stands after `#` changes, and the page is not loaded anew.
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [navigate]);

  async function choose(file: File): Promise<void> {
    const incoming = await openFile(file);
    tell(undefined);
    refuse(incoming.kind === 'refused' ? incoming.why : undefined);
    if (incoming.kind !== 'ok') return;
    hold(incoming);
    await navigate(address('look', undefined));
  }

  async function keep(): Promise<void> {
    if (id !== undefined) return toList();
    if (fresh === undefined) return;
    const { text } = fresh;
    const at = now();
    const digest = await digestOf(text);
    const isThere = rows?.some((one) => one.file === text) === true;
    if (isThere || (await save(() => store.received.save({ id: newId(), file: text, digest, at })))) await toList('kept');
  }

  async function remove(named: string | undefined): Promise<void> {
    if (named !== undefined && !(await save(() => store.received.remove(named)))) return;
    setGone(rows?.find((one) => one.id === named));
    await toList('deleted');
  }

  async function putBack(): Promise<void> {
    if (gone === undefined || !(await save(() => store.received.save(gone)))) return;
    setGone(undefined);
    tell('backAgain');
  }

  async function toList(what?: Told): Promise<void> {
    hold(undefined);
    tell(what);
    // What was deleted must not come back by Back, and what was kept is in the list.
    await navigate(paths.received(), { replace: true });
  }

  if (rows === undefined || (row !== undefined && opened.kind === 'loading')) return <Opening name={t('list.title')} />;
  if (story !== undefined && screen === 'read') {
    return (
      <ReadReceived
        story={story.story}
        isKept={id !== undefined}
        problem={problem}
        onKeep={() => void keep()}
        onDelete={() => void remove(id)}
      />
    );
  }
  if (story !== undefined) {
    return (
      <BeforeReading
        key={story.text}
        story={story.story}
        isKept={id !== undefined}
        problem={problem}
        onRead={() => void navigate(address('read', id))}
        onNotNow={() => void keep()}
        onDelete={() => void remove(id)}
      />
    );
  }
  return (
    <ReceivedList
      rows={rows}
      refused={refused}
      told={told}
      problem={problem}
      onFile={(file) => void choose(file)}
      onOpen={(one) => {
        tell(undefined);
        refuse(undefined);
        void navigate(address('look', one));
      }}
      onDelete={(one) => void remove(one)}
      onUndo={told === 'deleted' && gone !== undefined ? () => void putBack() : undefined}
    />
  );
}

async function digestOf(text: string): Promise<string> {
  const { sha256Hex } = await import('#formats/digest.ts');
  return sha256Hex(text);
}
