import type { Example } from '../example.ts';
import { Slope } from './slope.tsx';

const ends = { high: 'Extremely likely', low: 'Extremely unlikely' } as const;

export const examples: readonly Example[] = [
  {
    name: 'up',
    render: () => (
      <Slope
        {...ends}
        label="A friend. Before: unlikely. Now: likely."
        before={{ name: 'Before', words: 'Unlikely', at: 1 / 6 }}
        now={{ name: 'Now', words: 'Likely', at: 5 / 6 }}
      />
    ),
  },
  {
    name: 'the same',
    render: () => (
      <Slope
        {...ends}
        label="A doctor. Before and now: could go either way."
        before={{ name: 'Before', words: 'Could go either way', at: 0.5 }}
        now={{ name: 'Now', words: 'Could go either way', at: 0.5 }}
      />
    ),
  },
];
