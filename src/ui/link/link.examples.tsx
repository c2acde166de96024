import type { Example } from '../example.ts';
import { ButtonLink, Link } from './link.tsx';

export const examples: readonly Example[] = [
  {
    name: 'in a sentence',
    render: () => (
      <p>
        Read <Link href="/about">what Cairn is</Link>, or look at <Link href="https://www.nhs.uk/">nhs.uk</Link>.
      </p>
    ),
  },
  { name: 'go', render: () => <ButtonLink href="/listen">Start</ButtonLink> },
  {
    name: 'quiet',
    render: () => (
      <ButtonLink href="/stories" look="quiet">
        All stories
      </ButtonLink>
    ),
  },
  {
    name: 'plain',
    render: () => (
      <ButtonLink href="/later" look="plain">
        Later
      </ButtonLink>
    ),
  },
];
