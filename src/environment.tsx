import { createContext, use, type ReactNode } from 'react';

import type { Moment } from '#domain/record/schema.ts';

/**
 * Clock and chance, handed down from the front door so that nothing below ever asks the device itself.
 * Never call these while rendering: the page was rendered at another time on another machine.
 */
export type Environment = {
  readonly now: () => Moment;
  /** Today’s local calendar day, YYYY-MM-DD. */
  readonly today: () => string;
  /** Milliseconds since 1970, for opening hours. */
  readonly epochMs: () => number;
  /** A whole number from 0 to 2^32 - 1, from the device’s good source. */
  readonly seed: () => number;
  /** A new identifier that nobody can guess and that says nothing. */
  readonly newId: () => string;
  readonly timeZone: () => string;
  readonly languages: () => readonly string[];
  readonly appVersion: string;
};

const EnvironmentContext = createContext<Environment | undefined>(undefined);

export function EnvironmentProvider({ environment, children }: { readonly environment: Environment; readonly children: ReactNode }) {
  return <EnvironmentContext value={environment}>{children}</EnvironmentContext>;
}

export function useEnvironment(): Environment {
  const environment = use(EnvironmentContext);
  if (environment === undefined) throw new Error('useEnvironment needs an EnvironmentProvider above it');
  return environment;
}
