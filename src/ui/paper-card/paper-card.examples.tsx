import type { Example } from '../example.ts';
import { SquareCode } from '../square-code/square-code.tsx';
import { PaperCard } from './paper-card.tsx';

const code = <SquareCode label="A square code that holds nothing" size={9} path="M2 2L5 2L5 5L2 5ZM6 6L7 6L7 7L6 7Z" />;

export const examples: readonly Example[] = [
  {
    name: 'cards to cut out',
    render: () => (
      <PaperCard as="cards" title="Cairn" lines={['Find words. Find help.']} address="https://example.org/en/start" code={code} />
    ),
  },
  {
    name: 'a poster',
    render: () => <PaperCard as="poster" title="Not sure whom to tell?" lines={['Begin here, in private.']} code={code} />,
  },
];
