import type { DrawerName } from '../drawer-names.ts';

/**
 * A shape of the database that was shipped. Such a file is never edited once people have it: the next change is a new file.
 */
export type StoreVersion = {
  /** 1, 2, 3 ...; the number in the file’s name. */
  readonly number: number;
  /** Drawers that begin with this version. */
  readonly adds: readonly DrawerName[];
  /** Brings one opened value from the version before to this one. Pure; keeps every word the person wrote. */
  readonly bring: (drawer: DrawerName, before: unknown) => unknown;
};

/** How one value looked before a version and looks in it. `before` is undefined for a drawer that the version adds. */
export type VersionExample = { readonly drawer: DrawerName; readonly before: unknown; readonly after: unknown };
