import type { Example } from '../example.ts';
import { Button } from '../button/button.tsx';
import { Link } from '../link/link.tsx';
import { Banner } from './banner.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a newer version waits',
    render: () => (
      <Banner
        words="A newer Cairn is ready."
        actions={
          <>
            <Button look="plain">Use it now</Button>
            <Button look="plain">Later</Button>
          </>
        }
      />
    ),
  },
  {
    name: 'ready offline',
    render: () => <Banner words="Cairn now works without internet." actions={<Button look="plain">All right</Button>} />,
  },
  {
    name: 'nothing is kept',
    render: () => (
      <Banner
        tone="care"
        words="This browser does not let Cairn keep anything. Help still works."
        actions={<Link href="/storage">What can I do?</Link>}
      />
    ),
  },
  { name: 'silent', render: () => <Banner /> },
];
