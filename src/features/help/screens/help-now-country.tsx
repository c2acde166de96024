import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

import type { CrisisPage } from '../crisis-page.ts';
import { CrisisCard } from '../parts/crisis-card.tsx';
import { HoldsBack } from '../parts/holds-back.tsx';
import { LinesForSome } from '../parts/lines-for-some.tsx';
import { Sources } from '../parts/sources.tsx';
import { TenMinutes } from '../parts/ten-minutes.tsx';
import { useNow } from '../parts/use-on-device.ts';
import { useWayWords } from '../parts/way-words.ts';

export function Screen({ data: page }: ScreenProps<CrisisPage>) {
  const t = useText('help');
  const safety = useText('safety');
  const language = useLanguage();
  const wordsOf = useWayWords();
  const now = useNow();
  const old = now !== undefined && page.freshUntil !== undefined && now.today > page.freshUntil;
  const lines = page.ways.filter((one) => one.emergency !== true);
  const call = lines.find(({ way }) => way.type === 'phone');
  const text = lines.find(({ way }) => way.type === 'sms');
  const callWords = call === undefined ? undefined : wordsOf(call.way);
  const month = page.checkedOn === undefined ? '' : formatDay(language, page.checkedOn, 'month');
  return (
    <>
      <Heading lead={<span className="small">{t(old ? 'checkedLongAgo' : 'checked', { country: page.name, month })}</span>}>
        {safety('helpLead')}
      </Heading>
      {!page.dayAndNight && <p>{t('noDayAndNight')}</p>}
      {page.ways.map((one) => (
        <CrisisCard key={one.way.href} one={one} first={one === call} />
      ))}
      <p>
        <ButtonLink look="plain" href={paths.helpNow()}>
          {t('otherCountry')}
        </ButtonLink>
      </p>
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
      <HoldsBack call={callWords} text={text === undefined ? undefined : wordsOf(text.way)} />
      <TenMinutes call={callWords} />
      <LinesForSome title={t('whereYouAre.title')} lines={page.regional} />
      <LinesForSome title={t('inLanguage.title')} lines={page.otherLanguages} />
      <section>
        <Heading level={2}>{t('hard.title')}</Heading>
        <div className="prose">
          <p>{t('hard.someone')}</p>
          <p>{t('hard.noSignal')}</p>
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
      {old && <p>{t('sources.old')}</p>}
      <Sources sources={page.sources} />
      <Actions aside={<Link href={paths.findHelp(page.country)}>{t('more')}</Link>} />
    </>
  );
}
