declare module 'virtual:content-countries' {
  /** ISO codes of countries with a page of their own. */
  export const countriesWithPage: readonly string[];
}

declare module 'virtual:content-catalogue' {
  export const languages: readonly string[];
  export const catalogue: Readonly<Record<string, () => Promise<{ readonly piece: unknown }>>>;
}
