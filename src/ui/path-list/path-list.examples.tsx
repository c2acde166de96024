import type { Example } from '../example.ts';
import { PathList } from './path-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'in the middle',
    render: () => (
      <PathList
        label="Your path"
        stones={[
          { id: 'arrive', name: 'Arrive', state: 'done', note: 'Done', href: '/arrive' },
          { id: 'first-check', name: 'First check', state: 'skipped', note: 'Skipped', href: '/first-check' },
          { id: 'listen', name: 'Listen', state: 'now', note: '5 min', href: '/listen' },
          { id: 'in-the-way', name: 'What is in the way', state: 'todo', note: '3 min', href: '/in-the-way' },
          { id: 'w2', name: 'Two weeks on', state: 'todo', note: 'from 7 December' },
        ]}
      />
    ),
  },
];
