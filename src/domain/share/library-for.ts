/** The library that something was put forward to, where this site still names it. */
export function libraryFor<One extends { readonly id: string }>(
  libraries: readonly One[],
  { library }: { readonly library: string },
): One | undefined {
  return libraries.find(({ id }) => id === library);
}
