import { useState } from 'react';

import type { Settings } from '#domain/record/schema.ts';
import { writeMirror } from '#store/mirror.ts';
import { useStore } from '#store/react.tsx';
import { applyTheme } from '#ui/theme.ts';
import { useSaving } from '#walk/use-saving.ts';

/** What this page changes. `undefined` takes a setting back to how it is when nothing was chosen. */
export type Changes = { readonly [K in 'country' | 'theme' | 'exitByShift' | 'hiddenTopics' | 'safetyLook']?: Settings[K] | undefined };
export type Changed = keyof Changes;

export type SettingsKeeper = {
  readonly change: (changes: Changes) => void;
  /** How the last change of this setting stands, in words. */
  readonly wordsFor: (setting: Changed) => string | undefined;
};

/** Keeps each choice as it is tapped: in the store, and in the mirror what must be known before the store opens. */
export function useSettings(): SettingsKeeper {
  const store = useStore();
  const { save, words } = useSaving();
  const [touched, touch] = useState<readonly string[]>([]);
  return {
    change(changes) {
      touch(Object.keys(changes));
      const { hiddenTopics, ...early } = changes;
      writeMirror('hiddenTopics' in changes ? { ...early, hides: hidesAny(hiddenTopics) } : early);
      if ('theme' in changes) applyTheme(changes.theme);
      void save(() => store.settings.change((old) => merged(old, changes)));
    },
    wordsFor: (setting) => (touched.includes(setting) ? words : undefined),
  };
}

/** Only that something is hidden: what it is stays in the store. */
function hidesAny(hiddenTopics: Settings['hiddenTopics']): true | undefined {
  return hiddenTopics !== undefined && hiddenTopics.length > 0 ? true : undefined;
}

/** A field that was taken back is left out, not kept as empty. */
function merged(old: Settings | undefined, changes: Changes): Settings {
  return Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined));
}
