import type { Example } from '../example.ts';
import { Button } from '../button/button.tsx';
import { Link } from '../link/link.tsx';
import { Actions, ButtonRow } from './actions.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a row of buttons',
    render: () => (
      <ButtonRow>
        <Button look="quiet">Same for me</Button>
        <Button look="quiet">Different for me</Button>
        <Button look="quiet">Borrow this line</Button>
      </ButtonRow>
    ),
  },
  {
    name: 'one button and two quiet ways',
    render: () => (
      <Actions
        aside={
          <>
            <Button look="plain">This does not apply to me</Button>
            <Button look="plain">Skip</Button>
          </>
        }
      >
        <Button>Continue</Button>
      </Actions>
    ),
  },
  {
    name: 'a line above and three ways',
    render: () => (
      <Actions
        status="Kept on this phone, just now"
        aside={
          <>
            <Link href="/say">Say it instead</Link>
            <Link href="/lean">Something to lean on</Link>
            <Link href="/skip">Skip</Link>
          </>
        }
      >
        <Button type="submit">Next</Button>
      </Actions>
    ),
  },
];
