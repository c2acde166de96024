import { createContext, use, useCallback, useMemo, type ReactNode } from 'react';
import type { TFunction } from 'i18next';

import type { Interpreter } from './interpreter.ts';
import type { Namespace, Strings } from './namespaces.ts';

const InterpreterContext = createContext<Interpreter | undefined>(undefined);

export function InterpreterProvider({ interpreter, children }: { readonly interpreter: Interpreter; readonly children: ReactNode }) {
  return <InterpreterContext value={interpreter}>{children}</InterpreterContext>;
}

function useInterpreter(): Interpreter {
  const interpreter = use(InterpreterContext);
  if (interpreter === undefined) throw new Error('useText needs an InterpreterProvider above it');
  return interpreter;
}

/** The words of one namespace in the language of the page. The route must have named the namespace. */
export function useText<N extends Namespace>(namespace: N): TFunction<N> {
  const { i18n, language } = useInterpreter();
  return useMemo(() => i18n.getFixedT(language, namespace), [i18n, language, namespace]);
}

/** Words that come after the page is awake. Waits for them, so it needs a Suspense above it. */
export function useLateText<N extends Namespace>(namespace: N): TFunction<N> {
  const interpreter = useInterpreter();
  // Asked every time, also when the words are there: React goes over a waiting part again and must meet the same questions.
  use(interpreter.coming(namespace));
  return useText(namespace);
}

export function useLanguage(): string {
  return useInterpreter().language;
}

/** The discreet title of a page. The page that arrived carries its own; titles of the others load when they are first wanted. */
export function useTitles(): (page: keyof Strings['titles']) => Promise<string> {
  const interpreter = useInterpreter();
  return useCallback(
    async (page) => {
      await interpreter.need(['titles']);
      return interpreter.i18n.getFixedT(interpreter.language, 'titles')(page);
    },
    [interpreter],
  );
}
