/** Where in the file, in FHIR notation (`Questionnaire.item[0].item[2]`), and what is so. Sentences for study teams, in English. */
export type ImportProblem = { readonly path: string; readonly message: string };
/** Something that was taken in another way than the file may expect. Nothing that is not told here was changed. */
export type ImportNote = ImportProblem;

/** Nobody reads more, and a hostile file must not become a longer report than it is itself. */
const mostSaid = 200;
const longestSaid = 400;

function cut(text: string): string {
  return text.length > longestSaid ? `${text.slice(0, longestSaid - 1)}…` : text;
}

/** Collects everything that is wrong, so that one run shows all of it. The same sentence about the same place counts once. */
export type Report = {
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
  refuse(path: string, message: string): void;
  note(path: string, message: string): void;
};

export function newReport(): Report {
  const problems: ImportProblem[] = [];
  const notes: ImportNote[] = [];
  const said = new Set<string>();
  const add = (list: ImportProblem[], path: string, message: string) => {
    if (list.length >= mostSaid) return;
    const one = { path: cut(path), message: cut(message) };
    const key = JSON.stringify([list === problems, one]);
    if (!said.has(key)) list.push(one);
    said.add(key);
  };
  return {
    problems,
    notes,
    refuse: (path, message) => add(problems, path, message),
    note: (path, message) => add(notes, path, message),
  };
}

/** A piece of the file inside a sentence: short, so that a hostile file cannot fill the screen. */
export function quotedPiece(text: string): string {
  return `"${text.length > 160 ? `${text.slice(0, 159)}…` : text}"`;
}
