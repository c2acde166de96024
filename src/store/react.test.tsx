import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { OpenOutcome } from './index.ts';
import { StoreProvider, useAutosave, useStore, useStoreState, useWatch } from './react.tsx';
import { fakeStorage } from './stand-ins.test-data.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Anything that touches storage while rendering fails: the page was rendered on another machine. */
function forbidStorage(): void {
  const forbidden = new Proxy({} as IDBFactory, {
    get() {
      throw new Error('storage was touched while rendering');
    },
  });
  vi.stubGlobal('indexedDB', forbidden);
  vi.stubGlobal('localStorage', fakeStorage(true));
}

function Room() {
  const store = useStore();
  const state = useStoreState();
  const seen = useWatch(async ({ pieces }) => pieces.all(), []);
  const { status } = useAutosave({ value: 'text', save: async () => store.pieces.remove('x'), delayMs: 300 });
  return <p>{[state.kind, seen === undefined ? 'loading' : 'seen', status.kind].join(' ')}</p>;
}

describe('the stair to React', () => {
  it('renders before anything is read: opening, loading, nothing to say', () => {
    forbidStorage();
    const open = vi.fn<() => Promise<OpenOutcome>>();
    const html = renderToString(
      <StoreProvider open={open}>
        <Room />
      </StoreProvider>,
    );
    expect(html).toBe('<p>opening loading idle</p>');
    expect(open).not.toHaveBeenCalled();
  });

  it('says what is missing when there is no provider', () => {
    expect(() => renderToString(<Room />)).toThrow('StoreProvider');
  });
});
