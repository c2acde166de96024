import { ageOn, veryOldLast } from '#domain/service/freshness.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';

import type { CrisisPage, CrisisWay } from '../crisis-page.ts';
import { CannotCall } from '../parts/cannot-call.tsx';
import { CrisisCard } from '../parts/crisis-card.tsx';
import { FourWays } from '../parts/four-ways.tsx';
import { HoldsBack } from '../parts/holds-back.tsx';
import { LinesForSome } from '../parts/lines-for-some.tsx';
import { RightNowIn } from '../parts/right-now-in.tsx';
import { SomeHours } from '../parts/some-hours.tsx';
import { Sources } from '../parts/sources.tsx';
import { useNow } from '../parts/use-on-device.ts';
import { useWayWords } from '../parts/way-words.ts';
import { WhereYouAre } from '../parts/where-you-are.tsx';

export function Screen({ data: page }: ScreenProps<CrisisPage>) {
  const t = useText('help');
  const safety = useText('safety');
  const language = useLanguage();
  const wordsOf = useWayWords();
  const now = useNow();
  const isAged = (one: CrisisWay): boolean => now !== undefined && ageOn(one.checkedOn, one.clockDays, now.today).kind !== 'fresh';
  const shown = [...page.ways, ...page.someHours, ...page.regional, ...page.otherLanguages];
  const old = shown.some(isAged);
  const ways = now === undefined ? page.ways : veryOldLast(page.ways, (one) => ageOn(one.checkedOn, one.clockDays, now.today));
  const lines = ways.filter((one) => one.emergency !== true);
  const call = [...lines, ...page.someHours].find(({ way }) => way.type === 'phone');
  const text = lines.find(({ way }) => way.type === 'sms');
  const callWords = call === undefined ? undefined : wordsOf(call.way);
  const textWords = text === undefined ? undefined : wordsOf(text.way);
  const month = page.checkedOn === undefined ? '' : formatDay(language, page.checkedOn, 'month');
  return (
    <>
      <Heading lead={<span className="small">{t(old ? 'checkedLongAgo' : 'checked', { country: page.name, month })}</span>}>
        {safety('helpLead')}
      </Heading>
      {!page.dayAndNight && <p>{t('noDayAndNight')}</p>}
      {ways.map((one) => (
        <CrisisCard key={one.way.href} one={one} first={one === call} today={now?.today} />
      ))}
      <Status forLink>
        <Link href={paths.helpNow()}>{t('otherCountry')}</Link> <RightNowIn country={page.country} />
      </Status>
      {old && (
        <p>
          {t('sources.old')} <Link href={paths.findHelp()}>{t('sources.finders')}</Link>
        </p>
      )}
      <SomeHours lines={page.someHours} now={now} />
      <Note title={t('whatHappens.title')}>
        {page.expect.length > 0 && (
          <div className="prose">
            <ul>
              {page.expect.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <p>{t('whatHappens.words')}</p>
        <p>{t('whatHappens.tries')}</p>
      </Note>
      <HoldsBack call={callWords} text={textWords} />
      <FourWays call={callWords} text={textWords} />
      <WhereYouAre page={page} now={now} />
      {page.otherLanguages.length > 0 && (
        <section>
          <Heading level={2}>{t('inLanguage.title')}</Heading>
          <LinesForSome lines={page.otherLanguages} today={now?.today} />
        </section>
      )}
      <section>
        <Heading level={2}>{t('hard.title')}</Heading>
        <CannotCall ways={ways} awake={now !== undefined} />
        <div className="prose">
          {page.alsoEmergency.length > 0 && (
            <p>
              {t('hard.emergency')}{' '}
              {page.alsoEmergency.map((way) => {
                const words = wordsOf(way);
                return words === undefined ? null : <CallLink key={words.href} {...words} />;
              })}
            </p>
          )}
          {page.emergencyNote !== undefined && <p>{page.emergencyNote}</p>}
        </div>
      </section>
      <Sources sources={page.sources} />
      <Actions aside={<Link href={paths.findHelp(page.country)}>{t('more')}</Link>} />
    </>
  );
}
