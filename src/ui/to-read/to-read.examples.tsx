import type { Example } from '../example.ts';
import { ToRead } from './to-read.tsx';

export const examples: readonly Example[] = [
  { name: 'two lines to hold out', render: () => <ToRead text={'I have not been sleeping.\nI would like to talk about it.'} /> },
];
