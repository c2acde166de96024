import type { Example } from '../example.ts';
import { Heading } from './heading.tsx';

export const examples: readonly Example[] = [
  { name: 'of a screen', render: () => <Heading lead="Two stones placed. Take the next one when you like.">Good to see you.</Heading> },
  {
    name: 'with a line above',
    render: () => <Heading over="A story · 3 minutes · made up from things many people have told">The text I deleted four times</Heading>,
  },
  { name: 'of a section', render: () => <Heading level={2}>Where these numbers come from</Heading> },
  { name: 'of a part', render: () => <Heading level={3}>Opening times</Heading> },
];
