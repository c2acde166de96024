import { ownLines } from '#domain/safety-plan/numbers.ts';
import { safetyParts, type SafetyPart, type SafetyWords } from '#domain/safety-plan/parts.ts';
import { useText } from '#i18n/react.tsx';
import { hasCountryPage } from '#library/librarian.ts';
import { paths } from '#paths';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { CallLink } from '#ui/call-card/call-link.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';

import { copyScreen, partAddress } from '../places.ts';

type WholePageProps = { readonly words: SafetyWords; readonly country: string | undefined };

/** The page as it stands, to read in a hard hour: help now first, then what the person wrote, in the order in which it helps. */
export function WholePage({ words, country }: WholePageProps) {
  const t = useText('safetyplan');
  const helpNow = hasCountryPage(country) ? paths.helpNow(country) : paths.helpNow();
  const empty = safetyParts.filter((part) => words[part] === undefined);
  const [next] = empty;
  const isNew = empty.length === safetyParts.length;
  return (
    <>
      <Heading lead={t(isNew ? 'emptyLead' : 'lead')}>{t('title')}</Heading>
      <div className="no-print">
        <ButtonRow>
          <ButtonLink look="quiet" href={helpNow}>
            {t('helpNow')}
          </ButtonLink>
        </ButtonRow>
      </div>
      {safetyParts.map((part) => {
        const text = words[part];
        return text === undefined ? null : <Part key={part} part={part} text={text} />;
      })}
      <div className="prose no-print">
        {isNew && <p>{t('calm')}</p>}
        {isNew && <p>{t('withSomebody')}</p>}
        {empty.length > 0 && (
          <>
            <h2>{t(isNew ? 'allParts' : 'notYet')}</h2>
            <ul>
              {empty.map((part) => (
                <li key={part}>
                  <Link href={partAddress(part)}>{t(`parts.${part}.name`)}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="soft small">{t('notWatched')}</p>
      </div>
      <Actions aside={isNew ? undefined : <Link href={partAddress(copyScreen)}>{t('copy.link')}</Link>}>
        {next !== undefined && <ButtonLink href={partAddress(next)}>{t(isNew ? 'begin' : 'goOn')}</ButtonLink>}
      </Actions>
    </>
  );
}

function Part({ part, text }: { readonly part: SafetyPart; readonly text: string }) {
  const t = useText('safetyplan');
  const name = t(`parts.${part}.name`);
  return (
    <section>
      <Heading level={2}>{name}</Heading>
      <Lines part={part} text={text} />
      <div className="no-print">
        <ButtonRow>
          <Link href={partAddress(part)} fullLabel={t('changeFull', { name })}>
            {t('change')}
          </Link>
        </ButtonRow>
      </div>
    </section>
  );
}

/** Numbers can be called where people stand; elsewhere digits are words like any others. */
function Lines({ part, text }: { readonly part: SafetyPart; readonly text: string }) {
  const t = useText('safetyplan');
  const calls = part === 'people' || part === 'professionals' ? ownLines(text).flatMap(({ call }) => call ?? []) : [];
  return (
    <>
      <OwnWords text={text} />
      {calls.map(({ number, href }) => (
        <p key={number} className="no-print">
          <CallLink href={href} title={t('call', { number })} number={number} />
        </p>
      ))}
    </>
  );
}
