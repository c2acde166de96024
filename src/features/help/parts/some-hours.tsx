import { useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { PlaceHours } from '#ui/place/place.tsx';

import type { LineAtSomeHours } from '../crisis-page.ts';
import { CrisisCard } from './crisis-card.tsx';
import { useHoursWords } from './hours-words.ts';
import { OpenNow } from './open-now.tsx';
import type { Now } from './use-on-device.ts';

/** Lines that are open at some hours, where no line is confirmed as open day and night. Each says when it opens next. */
export function SomeHours({ lines, now }: { readonly lines: readonly LineAtSomeHours[]; readonly now: Now | undefined }) {
  const t = useText('help');
  const hours = useText('hours');
  const hoursWords = useHoursWords();
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('someHours.title')}</Heading>
      {lines.map((line) => (
        <div key={line.id}>
          <CrisisCard one={line} about={t('someHours.about', { name: line.name, forWhom: line.forWhom })} today={now?.today} />
          <PlaceHours
            words={line.unsure === true ? hours('unsure') : hoursWords(line.way.hours)}
            awaitsNow={line.way.tz !== undefined}
            now={<OpenNow way={line.way} nowMs={now?.nowMs} />}
          />
          {line.note !== undefined && <p className="small soft">{line.note}</p>}
        </div>
      ))}
    </section>
  );
}
