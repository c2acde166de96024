import type { Example } from '../example.ts';
import { FilePicker } from './file-picker.tsx';

export const examples: readonly Example[] = [
  { name: 'quiet', render: () => <FilePicker label="Choose a file" accept=".json" onFile={() => undefined} /> },
  {
    name: 'go, with other words',
    render: () => (
      <FilePicker label="Choose a file" accept=".json" look="go" onFile={() => undefined}>
        Choose another file
      </FilePicker>
    ),
  },
];
