import type { Example } from '../example.ts';
import { Actions } from '../actions/actions.tsx';
import { ButtonLink, Link } from '../link/link.tsx';
import { Heading } from '../heading/heading.tsx';
import { Frame } from './frame.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a whole screen',
    render: () => (
      <Frame
        skipLabel="Skip to content"
        header={{
          lead: { kind: 'back', label: 'Back', href: '/' },
          leave: { label: 'Leave', href: '/leave.html' },
          help: { label: 'Get help now', href: '/help' },
        }}
        footer={<Link href="/about">About Cairn</Link>}
      >
        <Heading lead="About 3 minutes. You can stop any time.">What is in the way?</Heading>
        <Actions>
          <ButtonLink href="/in-the-way/1">Start</ButtonLink>
        </Actions>
      </Frame>
    ),
  },
];
