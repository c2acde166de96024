import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import type { LineForSome } from '../crisis-page.ts';
import { CrisisCard } from './crisis-card.tsx';
import { useWayWords } from './way-words.ts';

type LinesProps = { readonly lines: readonly LineForSome[]; readonly today: string | undefined };

/** Lines for one part of the country, or in other languages. Each stands under the place or language it is for. */
export function LinesForSome({ lines, today }: LinesProps) {
  const wordsOf = useWayWords();
  return lines.map((line) => (
    <div key={line.id}>
      <Heading level={3}>{line.forWhom}</Heading>
      <CrisisCard one={line} today={today} />
      {line.note !== undefined && <p className="small soft">{line.note}</p>}
      {line.also.map((way) => {
        const words = wordsOf(way);
        return words === undefined ? null : <CallLink key={words.href} {...words} />;
      })}
    </div>
  ));
}
