import { mirrorOf } from '../mirror/mirror.ts';
import type { Choices, Piece, Plan } from '../record/schema.ts';
import { keptLines } from '../rehearsal/talk.ts';
import { epochOf } from '../time/moment.ts';
import { isWritten } from '../words/written.ts';

export type SaidFrom =
  | 'stopped'
  | 'asked'
  | 'acted'
  | 'barrier'
  /** A sentence from content for the barrier the person picked: not their own words, and shown as such. */
  | 'suggested'
  | 'note'
  | 'opener'
  | 'practised'
  | 'sentence'
  | 'wish'
  | 'outcome'
  | 'obstacle';

/** One thing the person said before, whole and letter by letter. `id` is the same on every look while the words are the same. */
export type Said = { readonly id: string; readonly from: SaidFrom; readonly text: string };

export type SaidInput = {
  readonly pieces: readonly Piece[];
  readonly choices: Choices | undefined;
  readonly plan: Plan | undefined;
  /** The sentence that content offers for the picked barrier. */
  readonly suggested?: string | undefined;
};

/**
 * Everything to choose from, each line once: what they marked, what stands in the way, the note for the doctor by its paragraphs,
 * lines they practised, and the plan. A telling as a whole is never among it: only its marked lines are.
 */
export function saidBefore({ pieces, choices, plan, suggested }: SaidInput): readonly Said[] {
  const written = pieces.filter(isWritten).toSorted((one, other) => epochOf(one.createdAt) - epochOf(other.createdAt));
  const of = (kind: Piece['kind']) => written.filter((piece) => piece.kind === kind);
  const marked = mirrorOf(of('telling'));
  const barriers = [choices?.barrierOwn ?? '', ...of('barrier').map(({ text }) => text)];
  const all: readonly (readonly [SaidFrom, readonly string[]])[] = [
    ['stopped', marked.stopped],
    ['asked', marked.asked],
    ['barrier', barriers],
    ['suggested', [suggested ?? '']],
    ['note', of('note').flatMap(({ text }) => text.split(/\n\s*\n/u))],
    ['sentence', [plan?.sentence ?? '']],
    ['practised', firstLines(of('rehearsal'), choices?.rehearsal)],
    ['opener', of('opener').map(({ text }) => text)],
    ['wish', [plan?.wish ?? '']],
    ['outcome', [plan?.outcome ?? '']],
    ['obstacle', [plan?.obstacle ?? '']],
    ['acted', marked.acted],
  ];
  const seen = new Set<string>();
  return all.flatMap(([from, texts]) =>
    texts.flatMap((raw) => {
      const text = raw.trim();
      if (text === '' || seen.has(text)) return [];
      seen.add(text);
      return [{ id: `${from}.${text}`, from, text }];
    }),
  );
}

/** First lines of practice talks; those of the talk that was chosen last come first. Lines from inside a talk answer somebody, and are left out. */
function firstLines(pieces: readonly Piece[], chosen: string | undefined): readonly string[] {
  const isFirst = ({ prompt }: Piece) => prompt.endsWith('-chosen') || !/-(warm|awkward|dismissive)-\d+$/.test(prompt);
  const ofChosen = ({ prompt }: Piece) => chosen !== undefined && (prompt === keptLines.chosen(chosen) || prompt === keptLines.own(chosen));
  const first = pieces.filter(isFirst);
  return [...first.filter(ofChosen), ...first.filter((piece) => !ofChosen(piece))].map(({ text }) => text);
}
