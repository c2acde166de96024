/** The door of the store. Nothing here loads the database’s code: that comes when the store opens. */
export { isAnythingKept, openStore, type OpenStoreOptions } from './open-store.ts';
export type { ManyDrawer, OpenOutcome, SingleDrawer, Store } from './store.ts';
