import type { Example } from '../example.ts';
import { KeyWords } from './key-words.tsx';

export const examples: readonly Example[] = [
  {
    name: 'six words that lock a file',
    render: () => <KeyWords label="Your words" lang="en" words={['orbit', 'lantern', 'pledge', 'mimic', 'trumpet', 'wool']} />,
  },
];
