import { CheckList } from '#ui/check-list/check-list.tsx';

import type { Pickable, PickGroup } from './pick-groups.ts';

type WordChooserProps = {
  readonly groups: readonly PickGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Which pieces, one by one: part of a story is a whole choice. */
export function WordChooser({ groups, chosen, onChange }: WordChooserProps) {
  return groups.map(({ id, name, pieces }) => {
    const ids = pieces.map((piece) => piece.id);
    return (
      <CheckList
        key={id}
        name={`pieces-${id}`}
        legend={name}
        legendAs="field"
        options={pieces.map((piece) => rowOf(piece, name))}
        values={ids.filter((one) => chosen.includes(one))}
        onChange={(values) => onChange([...chosen.filter((one) => !ids.includes(one)), ...values])}
      />
    );
  });
}

/** One row: its question and how it begins. A question that is the name of its group is said once. */
export function rowOf({ id, title, text }: Pickable, group: string | undefined) {
  const begins = excerptOf(text);
  return title === group ? { value: id, label: begins } : { value: id, label: title, hint: begins };
}

const mostLetters = 90;

function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).replace(/\s\S*$/u, '')} …`;
}
