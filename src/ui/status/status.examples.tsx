import type { Example } from '../example.ts';
import { Status } from './status.tsx';

export const examples: readonly Example[] = [
  { name: 'seen', render: () => <Status>Copied.</Status> },
  { name: 'only heard', render: () => <Status unseen>3 stories found.</Status> },
];
