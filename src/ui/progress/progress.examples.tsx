import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: readonly Example[] = [
  { name: 'step 2 of 10', render: () => <Progress words="First check · 2 of 10" value={2} max={10} /> },
];
