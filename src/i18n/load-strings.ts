import type { Namespace } from './namespaces.ts';

const files = import.meta.glob<{ readonly default: Readonly<Record<string, unknown>> }>('../../content/languages/*/*.json');

/** The strings of one namespace in one language. Rejects when the file cannot be had. */
export async function loadStrings(language: string, namespace: Namespace): Promise<Readonly<Record<string, unknown>>> {
  const load = files[`../../content/languages/${language}/${namespace}.json`];
  if (load === undefined) throw new Error(`content/languages/${language}/${namespace}.json is missing`);
  return (await load()).default;
}
