import type { Example } from '../example.ts';
import { Note } from './note.tsx';

export const examples: readonly Example[] = [
  {
    name: 'with a title',
    render: () => (
      <Note title="What happens when I call?">
        <p>Someone picks up and listens. You can say: “I don’t know where to start.”</p>
      </Note>
    ),
  },
  {
    name: 'words alone',
    render: () => (
      <Note>
        <p>Nobody sees this unless you choose to show it.</p>
      </Note>
    ),
  },
];
