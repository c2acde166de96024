import type { Store } from '#store/store.ts';

/** Resolves for both once it was called twice. */
export function twoOf(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === 2) resolve();
    return promise;
  };
}

/** A store whose changes of the taking part wait until both windows have begun theirs. */
export function waiting(inner: Store, until: () => Promise<void>): Store {
  return {
    ...inner,
    enrolments: {
      ...inner.enrolments,
      async change(id, change) {
        await until();
        return inner.enrolments.change(id, change);
      },
    },
  };
}
