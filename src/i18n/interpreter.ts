import { createInstance, type i18n } from 'i18next';

import type { Namespace } from './namespaces.ts';

/** The one place that knows i18next. Strings of a page travel in the page; others load as their room opens. */
export type Interpreter = {
  readonly language: string;
  readonly i18n: i18n;
  /** Makes sure that these namespaces are loaded; resolves at once when they are. Rejects when a chunk cannot be had. */
  readonly need: (namespaces: readonly Namespace[]) => Promise<void>;
  /** Loaded strings, to write into a prerendered page. */
  readonly strings: (namespaces: readonly Namespace[]) => StringsInPage;
};

export type StringsInPage = Readonly<Record<string, unknown>>;

const files = import.meta.glob<{ readonly default: StringsInPage }>('../../content/languages/*/*.json');

function fileOf(language: string, namespace: string): string {
  return `../../content/languages/${language}/${namespace}.json`;
}

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
  async function needOne(namespace: Namespace): Promise<void> {
    if (instance.hasResourceBundle(language, namespace)) return;
    const load = files[fileOf(language, namespace)];
    if (load === undefined) throw new Error(`content/languages/${language}/${namespace}.json is missing`);
    const module = await load();
    instance.addResourceBundle(language, namespace, module.default, false, true);
  }
  return {
    language,
    i18n: instance,
    need: async (namespaces) => {
      await Promise.all(namespaces.map(needOne));
    },
    strings: (namespaces) =>
      Object.fromEntries(namespaces.map((namespace) => [namespace, instance.getResourceBundle(language, namespace) as unknown])),
  };
}
