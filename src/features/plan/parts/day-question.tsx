import { addDays, type Day } from '#domain/time/day.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';

type DayQuestionProps = {
  readonly today: Day;
  readonly day: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
};

const quick = [
  { name: 'today', days: 0 },
  { name: 'tomorrow', days: 1 },
  { name: 'in3days', days: 3 },
] as const;

/** A local calendar day: three near ones in one tap, any other from the phone’s own picker, or none. */
export function DayQuestion({ today, day, onChange }: DayQuestionProps) {
  const t = useText('plan');
  return (
    <>
      <div role="group" aria-label={t('when.quick')}>
        <p className="field-label">{t('when.quick')}</p>
        <ButtonRow>
          {quick.map(({ name, days }) => {
            const here = addDays(today, days);
            return (
              <Button key={name} look="quiet" pressed={day === here} onClick={() => onChange(here)}>
                {t(`when.${name}`)}
              </Button>
            );
          })}
          <Button look="quiet" pressed={day === undefined} onClick={() => onChange(undefined)}>
            {t('when.noDay')}
          </Button>
        </ButtonRow>
      </div>
      <DateField name="day" label={t('when.day')} value={day ?? ''} onChange={(value) => onChange(dayFrom(value))} />
    </>
  );
}

/** A half-typed day is no day yet. */
function dayFrom(value: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
