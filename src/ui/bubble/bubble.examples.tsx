import type { Example } from '../example.ts';
import { Talk } from './bubble.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a rehearsal',
    render: () => (
      <Talk
        label="Practice talk with Sam"
        turns={[
          { id: '1', who: 'me', name: 'You', words: 'Have you got ten minutes? It is about me, and it is a bit hard to say.' },
          {
            id: '2',
            who: 'helper',
            name: 'Sam',
            words: 'Oh. Um. Sure. Is everything OK?',
            aside: 'Sam sounds unsure. Many people are at first.',
          },
          { id: '3', who: 'me', name: 'You', words: 'Not really. I have not slept well for weeks.' },
        ]}
      />
    ),
  },
];
