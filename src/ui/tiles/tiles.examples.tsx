import type { Example } from '../example.ts';
import { Tiles } from './tiles.tsx';

export const examples: readonly Example[] = [
  {
    name: 'four ways',
    render: () => (
      <Tiles
        label="Ways to find a story"
        tiles={[
          { href: '/stories?door=like', name: 'Someone like me' },
          { href: '/stories?door=stuck', name: 'Something I’m stuck on' },
          { href: '/stories?door=surprise', name: 'Surprise me, gently' },
          { href: '/stories?door=saved', name: 'Saved' },
        ]}
      />
    ),
  },
];
