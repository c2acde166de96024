import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

import { Opening } from '../opening.tsx';

import { ChangeView } from './change-view.tsx';
import { useComparisons } from './use-comparisons.ts';

type ChangesProps = {
  /** A short line above the heading: where this is. */
  readonly over?: string;
  readonly questionnaires: readonly Questionnaire[];
  /** Goes on without looking; left out where home is the only other way. */
  readonly onNotNow?: () => void;
  /** What else the person has done, below what they answered. */
  readonly more?: ReactNode;
  /** The end of the screen once there is something to see, or nothing to compare. */
  readonly end?: ReactNode;
};

/** What changed in the person’s own answers. Nobody is shown it unasked. */
export function Changes({ over, questionnaires, onNotNow, more, end }: ChangesProps) {
  const t = useText('checks');
  const navigate = useNavigate();
  const [query, setQuery] = useSearchParams();
  const compared = useComparisons(questionnaires);
  const toHome = (
    <Actions>
      <ButtonLink href={paths.home()}>{t('change.none.home')}</ButtonLink>
    </Actions>
  );

  if (compared === undefined) return <Opening name={over ?? t('change.title')} />;
  const { comparisons, today } = compared;
  if (comparisons.length === 0) {
    return (
      <>
        <Heading over={over} lead={t('change.none.lead')}>
          {t('change.none.title')}
        </Heading>
        {more}
        {end ?? toHome}
      </>
    );
  }
  if (query.get('show') === null) {
    return (
      <>
        <Heading over={over ?? t('change.title')} lead={t('change.askLead')}>
          {t('change.ask')}
        </Heading>
        {more}
        <Actions
          aside={
            <Button look="plain" onClick={onNotNow ?? (() => void navigate(paths.home()))}>
              {t('change.notNow')}
            </Button>
          }
        >
          <Button onClick={() => setQuery(shown(query))}>{t('change.show')}</Button>
        </Actions>
      </>
    );
  }
  return (
    <>
      <Heading over={over} lead={t('change.shownLead')}>
        {t('change.shown')}
      </Heading>
      <ChangeView comparisons={comparisons} today={today} onHide={() => setQuery(hidden(query))} />
      {comparisons.some(({ sources }) => sources.some(({ change }) => change === 'less-likely')) && (
        <p>
          <Link href={paths.stone('in-the-way')}>{t('change.inTheWay')}</Link>
        </p>
      )}
      {more}
      {end ?? toHome}
    </>
  );
}

/** In the address, so that Back leads to the question again and the heading is read out. */
function shown(query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('show', 'yes');
  return next;
}

function hidden(query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('show');
  return next;
}
