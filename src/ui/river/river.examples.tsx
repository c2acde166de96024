import type { Example } from '../example.ts';
import { River } from './river.tsx';

export const examples: readonly Example[] = [
  { name: 'still empty', render: () => <River stretches={[]} label="A river that is still empty" /> },
  {
    name: 'one of each',
    render: () => (
      <River stretches={['bend', 'rock', 'bridge', 'boat']} label="A river with four stretches: a bend, a rock, a bridge, a boat" />
    ),
  },
  {
    name: 'three rows',
    render: () => (
      <River
        stretches={['rock', 'bend', 'bridge', 'rock', 'boat', 'bend', 'bend', 'bridge', 'boat']}
        label="A long river: a rock, a bend, a bridge, a rock, a boat, a bend, a bend, a bridge, a boat"
      />
    ),
  },
];
