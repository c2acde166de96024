declare module 'virtual:content-catalogue' {
  export const languages: readonly string[];
  export const catalogue: Readonly<Record<string, () => Promise<{ readonly piece: unknown }>>>;
}
