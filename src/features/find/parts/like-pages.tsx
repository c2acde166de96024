import type { PageCard } from '#domain/page/schema.ts';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

type LikePagesProps = {
  readonly title: string;
  readonly pages: readonly PageCard[];
  /** For each door, ids of short pages, best first: the first that is on the shelf is linked, each page once. */
  readonly ids: readonly (readonly string[])[];
};

/** Short pages about what a first contact is like. */
export function LikePages({ title, pages, ids }: LikePagesProps) {
  const found = new Set(ids.flatMap((some) => some.flatMap((id) => pages.find((page) => page.id === id) ?? []).slice(0, 1)));
  if (found.size === 0) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <ul>
        {[...found].map(({ id, title: name, oneLine }) => (
          <li key={id}>
            <Link href={paths.page(id)}>{name}</Link> <span className="small soft">{oneLine}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
