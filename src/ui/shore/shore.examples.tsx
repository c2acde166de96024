import type { Example } from '../example.ts';
import { Shore } from './shore.tsx';

export const examples: readonly Example[] = [{ name: 'still', render: () => <Shore /> }];
