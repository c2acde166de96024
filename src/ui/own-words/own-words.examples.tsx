import type { Example } from '../example.ts';
import { OwnWords } from './own-words.tsx';

export const examples: readonly Example[] = [
  { name: 'with line breaks', render: () => <OwnWords text={'It was the walk, I think.\n\nNot the first one.'} /> },
  { name: 'only on paper', render: () => <OwnWords onPaperOnly text="I would like to talk about my sleep." /> },
  { name: 'one stretch lit', render: () => <OwnWords text={'I told Anna on the stairs.'} lit={{ from: 7, to: 11 }} /> },
];
