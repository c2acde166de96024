import type { Example } from '../example.ts';
import { TagList } from './tag-list.tsx';

export const examples: readonly Example[] = [
  { name: 'three', render: () => <TagList label="This story has" tags={['new city', 'didn’t want to be a burden', 'friend first']} /> },
];
