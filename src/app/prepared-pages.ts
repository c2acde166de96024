import type { Interpreter } from '#i18n/interpreter.ts';
import type { Namespace } from '#i18n/namespaces.ts';
import type { Params, Prepared, Route } from '#library/route.tsx';

/** A file of the page could not be had. A fault of ours in a page is something else, and loading again does not mend it. */
export class PageNotHad extends Error {}

/** Namespaces that a page carries: the frame’s, its own, and in personal rooms what they all say. */
export function namespacesOf(route: Route): readonly Namespace[] {
  return ['frame', ...(route.kind === 'personal' ? (['common', 'kept', 'safety'] as const) : []), ...route.namespaces];
}

/** Home, and the page for trying questions, are for everybody, and draw what the rooms of the path draw. */
export function wearsBothSheets(route: Route): boolean {
  return route.kind === 'personal' || route.id === 'home' || route.id === 'try-questions';
}

type Settled = { status?: 'fulfilled'; value?: Prepared };

/**
 * Pages made ready, by address. React’s `use` reads a promise that is marked as fulfilled without waiting, so a page
 * that was made ready before rendering hydrates in one go: the server does not wait, and neither does the first render.
 */
export type PreparedPages = {
  readonly get: (route: Route, params: Params) => Promise<Prepared>;
  readonly prepareNow: (route: Route, params: Params, inPage?: unknown) => Promise<Prepared>;
  /** Pages that could not be had are looked for again the next time. */
  readonly forgetFailed: () => void;
};

export function createPreparedPages(interpreter: Interpreter): PreparedPages {
  const pages = new Map<string, Promise<Prepared> & Settled>();
  const failed = new Set<string>();

  function keyOf(route: Route, params: Params): string {
    return `${route.id} ${JSON.stringify(params)}`;
  }

  async function prepare(route: Route, params: Params, inPage?: unknown): Promise<Prepared> {
    const [prepared] = await Promise.all([
      route.prepare(interpreter.language, params, inPage),
      interpreter.need(namespacesOf(route)),
      ...(wearsBothSheets(route) ? [import('./personal-style.ts')] : []),
    ]);
    return prepared;
  }

  return {
    get(route, params) {
      const key = keyOf(route, params);
      const known = pages.get(key);
      if (known !== undefined) return known;
      const made = prepare(route, params).catch((error: unknown) => {
        failed.add(key);
        throw new PageNotHad(`no page ${key}`, { cause: error });
      });
      pages.set(key, made);
      return made;
    },
    async prepareNow(route, params, inPage) {
      const prepared = await prepare(route, params, inPage);
      const settled: Promise<Prepared> & Settled = Promise.resolve(prepared);
      settled.status = 'fulfilled';
      settled.value = prepared;
      pages.set(keyOf(route, params), settled);
      return prepared;
    },
    forgetFailed() {
      for (const key of failed) pages.delete(key);
      failed.clear();
    },
  };
}
