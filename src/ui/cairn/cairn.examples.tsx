import type { Example } from '../example.ts';
import { Cairn, CairnPlace, type CairnStone } from './cairn.tsx';

const names = ['Arrive', 'First check', 'Listen', 'What is in the way', 'Tell', 'Find', 'Say it', 'Plan', 'Second check'] as const;
const tones = [1, 4, 3, 2, 5, 1, 4, 3, 2] as const;

/** A pile as the rooms compute it: sizes shrink upwards, everything else comes from a seed. */
function pileFrom(seed: number): readonly CairnStone[] {
  return names.map((name, nth) => {
    const chance = (seed * (nth + 1) * 0.618) % 1;
    return {
      name,
      x: Math.round((chance - 0.5) * 32),
      width: Math.round(232 - nth * 19 + ((chance * 7) % 1) * 22 - 11),
      height: Math.round(64 - nth * 4.2 + ((chance * 11) % 1) * 10 - 5),
      wobble: (chance * 13) % 1,
      tone: tones[(nth + Math.round(seed * 7)) % tones.length] ?? 1,
    };
  });
}

const pile = pileFrom(0.71);
const other = pileFrom(0.34);

export const examples: readonly Example[] = [
  { name: 'no stone yet', render: () => <Cairn stones={[]} next label="Your cairn: no stone yet" /> },
  { name: 'one stone', render: () => <Cairn stones={pile.slice(0, 1)} next label="Your cairn: one stone" /> },
  { name: 'two stones', render: () => <Cairn stones={pile.slice(0, 2)} next label="Your cairn: two stones" settle /> },
  { name: 'five stones', render: () => <Cairn stones={pile.slice(0, 5)} next label="Your cairn: five stones" /> },
  { name: 'nine stones', render: () => <Cairn stones={pile} next={false} label="Your cairn: nine stones" /> },
  {
    name: 'nine stones in their place under words',
    render: () => (
      <CairnPlace>
        <p>Good to see you.</p>
        <Cairn stones={pile} next={false} label="A cairn in its place: nine stones" />
      </CairnPlace>
    ),
  },
  { name: 'nine other stones', render: () => <Cairn stones={other} next={false} label="Another cairn: nine stones" /> },
];
