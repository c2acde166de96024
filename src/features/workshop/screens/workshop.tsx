import { useSearchParams } from 'react-router';

import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { workshop } from '#ui/workshop.ts';

/** Every part of the furniture with its examples, one part to an address. Names of parts are code, not text, so they are not translated. */
export function Screen() {
  const [query] = useSearchParams();
  const shown = workshop.find(({ part }) => part === query.get('part'));
  return (
    <>
      <Heading>{shown?.part ?? 'workshop'}</Heading>
      {shown === undefined ? (
        <ul>
          {workshop.map(({ part }) => (
            <li key={part}>
              <Link href={`/workshop?part=${part}`}>{part}</Link>
            </li>
          ))}
        </ul>
      ) : (
        shown.examples.map((example) => (
          <section key={example.name}>
            <h2>{example.name}</h2>
            {example.render()}
          </section>
        ))
      )}
    </>
  );
}
