import { createInstance, type i18n } from 'i18next';

import type { Namespace } from './namespaces.ts';

/** The one place that knows i18next. Strings of a page travel in the page; others load as their room opens. */
export type Interpreter = {
  readonly language: string;
  readonly i18n: i18n;
  /** Makes sure that these namespaces are loaded; resolves at once when they are. Rejects when a chunk cannot be had. */
  readonly need: (namespaces: readonly Namespace[]) => Promise<void>;
  /** The same promise at every call, for React to wait on. */
  readonly coming: (namespace: Namespace) => Promise<void>;
  /** Loaded strings, to write into a prerendered page. */
  readonly strings: (namespaces: readonly Namespace[]) => StringsInPage;
};

export type StringsInPage = Readonly<Record<string, unknown>>;

export function createInterpreter(language: string, inPage: StringsInPage = {}): Interpreter {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'common',
    ns: [],
    resources: { [language]: { ...inPage } as Record<string, Record<string, string>> },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const onTheWay = new Map<Namespace, Promise<void>>();

  async function needOne(namespace: Namespace): Promise<void> {
    if (instance.hasResourceBundle(language, namespace)) return;
    // The list of string files is long, and a page carries its own: it is a chunk of its own.
    const { loadStrings } = await import('./load-strings.ts');
    instance.addResourceBundle(language, namespace, await loadStrings(language, namespace), false, true);
  }
  return {
    language,
    i18n: instance,
    need: async (namespaces) => {
      await Promise.all(namespaces.map(needOne));
    },
    coming(namespace) {
      const known = onTheWay.get(namespace);
      if (known !== undefined) return known;
      const made = instance.hasResourceBundle(language, namespace) ? atHand() : needOne(namespace);
      onTheWay.set(namespace, made);
      return made;
    },
    strings: (namespaces) =>
      Object.fromEntries(namespaces.map((namespace) => [namespace, instance.getResourceBundle(language, namespace) as unknown])),
  };
}

/** A promise that React’s `use` reads without waiting. */
function atHand(): Promise<void> {
  return Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });
}
