/** A file that somebody chose, as text; without one when it is too large or could not be read at all. */
export type ChosenText = { readonly name: string; readonly text: string | undefined };

/** `most`: bytes above which a file is not even read. */
export async function readChosen(files: readonly File[], most: number): Promise<readonly ChosenText[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return { name: file.name, text: file.size > most ? undefined : await file.text() };
      } catch {
        return { name: file.name, text: undefined };
      }
    }),
  );
}
