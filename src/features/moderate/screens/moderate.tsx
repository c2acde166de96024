import { Heading } from '#ui/heading/heading.tsx';

export function Screen() {
  return <Heading>…</Heading>;
}
