import { HandLink } from './hand-link.tsx';
import { Paper } from './paper.tsx';

/** What can be done with the address. */
export function Ways({ address }: { readonly address: string }) {
  return (
    <>
      <HandLink address={address} />
      <Paper address={address} />
    </>
  );
}
