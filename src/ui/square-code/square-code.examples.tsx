import type { Example } from '../example.ts';
import { SquareCode } from './square-code.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a made-up code',
    render: () => <SquareCode label="A square code that holds nothing" size={9} path="M2 2L5 2L5 5L2 5ZM6 6L7 6L7 7L6 7Z" />,
  },
];
