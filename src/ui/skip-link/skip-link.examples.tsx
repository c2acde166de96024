import type { Example } from '../example.ts';
import { SkipLink } from './skip-link.tsx';

export const examples: readonly Example[] = [
  {
    name: 'seen when focused',
    render: () => <SkipLink label="Skip to content" leave={{ label: 'Leave this page', href: '/leave.html' }} />,
  },
];
