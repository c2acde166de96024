import type { Example } from '../example.ts';
import { Button } from './button.tsx';

export const examples: readonly Example[] = [
  { name: 'go', render: () => <Button>Continue</Button> },
  { name: 'go, busy', render: () => <Button busy>Saving your words</Button> },
  { name: 'quiet', render: () => <Button look="quiet">Hear it read aloud</Button> },
  {
    name: 'quiet, pressed',
    render: () => (
      <Button look="quiet" pressed>
        Same for me
      </Button>
    ),
  },
  { name: 'plain', render: () => <Button look="plain">Skip</Button> },
];
