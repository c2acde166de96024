import type { ReactNode } from 'react';

import { EnvironmentProvider, type Environment } from '#environment';
import type { Interpreter } from '#i18n/interpreter.ts';
import { InterpreterProvider } from '#i18n/react.tsx';
import type { Route } from '#library/route.tsx';
import { StoreProvider } from '#store/react.tsx';

import { Hall } from './hall.tsx';
import type { PreparedPages } from './prepared-pages.ts';
import { isAnythingKeptHere, openCairnStore } from './open-cairn-store.ts';

type AppProps = {
  readonly environment: Environment;
  readonly interpreter: Interpreter;
  readonly routes: readonly Route[];
  readonly pages: PreparedPages;
  /** The router differs: static while prerendering, the browser’s on the phone. */
  readonly router: (children: ReactNode) => ReactNode;
};

export function App({ environment, interpreter, routes, pages, router }: AppProps) {
  return (
    <InterpreterProvider interpreter={interpreter}>
      <EnvironmentProvider environment={environment}>
        <StoreProvider open={openCairnStore} isAnythingKept={isAnythingKeptHere}>
          {router(<Hall routes={routes} pages={pages} />)}
        </StoreProvider>
      </EnvironmentProvider>
    </InterpreterProvider>
  );
}
