import type { ComponentType, ReactNode } from 'react';

import type { Namespace } from '#i18n/namespaces.ts';

/** One page of the app. Rooms hand a list of these to the hall through their door. */
export type Route = {
  readonly id: RouteId;
  /** Pattern under the language, for example `/stories/:id`. */
  readonly path: string;
  /** public: the words of the page are in the prerendered HTML. personal: only its frame is; the rest needs the store. */
  readonly kind: 'public' | 'personal';
  /** Namespaces beyond `common` and `safety`, which every page has. */
  readonly namespaces: readonly Namespace[];
  /** All parameter values that exist, for prerendering; undefined when the path has none. */
  readonly every?: (language: string) => Promise<readonly Params[]>;
  /** Where Back leads when there is no page before this one. */
  readonly parent: string | undefined;
  /** True when the content of the page is too long to be carried in it twice: it is fetched before the page wakes. */
  readonly fetchesData?: boolean;
  /** True on pages where somebody may be writing or answering: no update is offered there. */
  readonly quiet?: boolean;
  readonly prepare: (language: string, params: Params, inPage?: unknown) => Promise<Prepared>;
};

export type RouteId =
  | 'home'
  | 'help-now'
  | 'help-now-country'
  | 'find-help'
  | 'find-help-country'
  | 'stories'
  | 'story'
  | 'after-story'
  | 'rest'
  | 'pages'
  | 'page'
  | 'for-clinicians'
  | 'for-researchers'
  | 'try-questions'
  | 'about'
  | 'privacy'
  | 'path-arrive'
  | 'path-first-check'
  | 'path-listen'
  | 'path-in-the-way'
  | 'path-tell'
  | 'path-find'
  | 'path-say-it'
  | 'path-plan'
  | 'path-second-check'
  | 'check-in'
  | 'follow-up'
  | 'my-words'
  | 'share'
  | 'received'
  | 'contribute'
  | 'moderate'
  | 'hand-over'
  | 'safety-plan'
  | 'own-services'
  | 'myths'
  | 'recommend'
  | 'start'
  | 'my-plan'
  | 'my-change'
  | 'take-away'
  | 'my-answers'
  | 'settings'
  | 'lock'
  | 'kept-here'
  | 'leaving'
  | 'join'
  | 'my-study'
  | 'workshop'
  | 'not-found';

export type Params = Readonly<Record<string, string>>;

/** A page whose screen and content are at hand: it renders without waiting. */
export type Prepared = { readonly data: unknown; readonly render: () => ReactNode };

export type ScreenProps<T> = { readonly data: T; readonly params: Params };

type Load<T> = (language: string, params: Params) => Promise<T>;
type RouteParts<Module> = Omit<Route, 'prepare'> & { readonly screen: () => Promise<Module> };

/**
 * Ties a screen to the content it needs, so that neither can be asked for without the other. `load` stands beside the screen
 * in its file, because every byte here is in everybody’s first script; it stands here where data come without the screen.
 */
export function defineRoute<T>(parts: RouteParts<{ readonly Screen: ComponentType<ScreenProps<T>> }> & { readonly load: Load<T> }): Route;
export function defineRoute<T>(parts: RouteParts<{ readonly Screen: ComponentType<ScreenProps<T>>; readonly load: Load<T> }>): Route;
export function defineRoute(parts: RouteParts<{ readonly Screen: ComponentType<ScreenProps<null>> }>): Route;
export function defineRoute<T>({
  screen,
  load,
  ...route
}: RouteParts<{ readonly Screen: ComponentType<ScreenProps<T>>; readonly load?: Load<T> }> & { readonly load?: Load<T> }): Route {
  return {
    ...route,
    prepare: async (language, params, inPage) => {
      // Data in the page were written by this very build when the page was prerendered, from the same `load`.
      const [{ Screen, load: ofScreen }, early] = await Promise.all([screen(), Promise.resolve(inPage ?? load?.(language, params))]);
      const data = (early ?? (await ofScreen?.(language, params)) ?? null) as T;
      return { data, render: () => <Screen data={data} params={params} /> };
    },
  };
}
