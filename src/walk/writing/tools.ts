import { rewritten } from '#domain/words/earlier.ts';

import type { PageTools } from '../kept-text.tsx';
import { Below } from './below.tsx';

/** For `KeptText` where somebody writes more than a line. */
export const writingTools: PageTools = { Below, rewrite: rewritten };
