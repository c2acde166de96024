import { useNavigate } from 'react-router';

import { safetyParts, type SafetyPart } from '#domain/safety-plan/parts.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Link } from '#ui/link/link.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';

import { partAddress } from '../places.ts';

type OnePartProps = {
  readonly part: SafetyPart;
  /** What the person wrote about what matters to them, on the path. */
  readonly matters: string | undefined;
};

/** Examples of other people’s lines, by their keys. */
const examples = ['first', 'second', 'third'] as const;

/** One question of the page. Everything is kept as it is typed; the next part follows, and every one may be skipped. */
export function OnePart({ part, matters }: OnePartProps) {
  const t = useText('safetyplan');
  const navigate = useNavigate();
  const { keeper, settled, add } = useKeeper();
  const next = safetyParts[safetyParts.indexOf(part) + 1];

  function goOn(): void {
    void navigate(next === undefined ? paths.safetyPlan() : partAddress(next));
  }

  return (
    <>
      <KeptText
        kind="safety-plan"
        prompt={part}
        label={t(`parts.${part}.ask`)}
        labelAs="page"
        hint={t(`parts.${part}.hint`)}
        rows={5}
        keeper={keeper}
      />
      <Disclosure summary={t('examples')}>
        <ul>
          {examples.map((example) => (
            <li key={example}>{t(`parts.${part}.examples.${example}`)}</li>
          ))}
        </ul>
      </Disclosure>
      {part === 'reasons' && matters !== undefined && (
        <ButtonRow>
          <Button look="quiet" onClick={() => add(matters)}>
            {t('addMatters')}
          </Button>
        </ButtonRow>
      )}
      {part === 'professionals' && (
        <p>
          <Link href={paths.findHelp()}>{t('findHelp')}</Link>
        </p>
      )}
      <StepActions
        label={next === undefined ? t('seeAll') : undefined}
        onNext={() => void settled().then((done) => (done ? goOn() : undefined))}
        onSkip={next === undefined ? undefined : goOn}
        aside={<Link href={paths.safetyPlan()}>{t('toPage')}</Link>}
      />
    </>
  );
}
