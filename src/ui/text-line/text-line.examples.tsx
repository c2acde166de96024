import type { Example } from '../example.ts';
import { TextLine } from './text-line.tsx';

export const examples: readonly Example[] = [
  {
    name: 'filled',
    render: () => (
      <TextLine name="example-who" label="Who would you tell?" hint="A first name is enough." value="Dani" onChange={() => {}} />
    ),
  },
  {
    name: 'with an error',
    render: () => (
      <TextLine
        name="example-code"
        label="Your code"
        error="That code is not known. Look at the letter again."
        value="7K2"
        onChange={() => {}}
      />
    ),
  },
];
