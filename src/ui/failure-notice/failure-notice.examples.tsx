import type { Example } from '../example.ts';
import { Button } from '../button/button.tsx';
import { FailureNotice } from './failure-notice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'the phone is full',
    render: () => (
      <FailureNotice
        title="The last lines could not be kept"
        safe="Everything up to 10:42 is safe on this phone. The last lines are still on the screen."
        todo="Your phone has no room left. Free some space, then try again. Or copy your words somewhere else."
        actions={
          <>
            <Button look="quiet">Try again</Button>
            <Button look="quiet">Copy my words</Button>
          </>
        }
      />
    ),
  },
];
