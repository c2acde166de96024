import type { Example } from '../example.ts';
import { Disclosure } from './disclosure.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two in a row',
    render: () => (
      <>
        <Disclosure summary="What happens when I call?">
          <p>Someone picks up and listens. You can stay silent for a while.</p>
        </Disclosure>
        <Disclosure summary="Will they tell anyone?" open>
          <p>They keep it to themselves, unless a life is in danger.</p>
        </Disclosure>
      </>
    ),
  },
];
