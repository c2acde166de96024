import { ButtonLink } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

/** One thing that can be done now. */
export type Offer = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly button: string;
  readonly href: string;
};

/** The first offer has the one main button; what else there is stands quietly below it. */
export function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  return offers.map(({ id, title, lines, button, href }, nth) => (
    <Sheet key={id} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ButtonLink href={href} look={nth === 0 ? 'go' : 'quiet'}>
        {button}
      </ButtonLink>
    </Sheet>
  ));
}
