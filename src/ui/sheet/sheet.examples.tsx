import type { Example } from '../example.ts';
import { ButtonLink } from '../link/link.tsx';
import { Sheet } from './sheet.tsx';

export const examples: readonly Example[] = [
  {
    name: 'the next step',
    render: () => (
      <Sheet title="Next: listen">
        <p>One short story from someone who has been near here. About 5 minutes. You can stop any time.</p>
        <ButtonLink href="/listen">Start</ButtonLink>
      </Sheet>
    ),
  },
];
