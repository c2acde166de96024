import { useState } from 'react';

import { doorChoiceOf } from '#domain/service/door-choice.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { hasCountryPage, loadPiece } from '#library/librarian.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { TimeField } from '#ui/time-field/time-field.tsx';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { DayQuestion } from '../parts/day-question.tsx';
import { standing } from '../ready-words.ts';
import { usePlanFields } from '../use-plan-fields.ts';
import type { Planning } from '../use-planning.ts';

type WhenProps = { readonly walk: StoneWalk; readonly planning: Planning };

/** Name of the place behind a door such as `service:gb-gp`; undefined where there is none (any more). */
async function loadPlaceName(key: string): Promise<string | undefined> {
  const [language = '', door = ''] = key.split('/');
  const choice = doorChoiceOf(door);
  if (choice?.kind !== 'service' || !hasCountryPage(choice.country)) return undefined;
  const { services } = await loadPiece(language, 'country', choice.country);
  return services.find(({ id }) => id === choice.id)?.name;
}

/** What, and when. The door the person picked stands there ready. */
export function When({ walk, planning }: WhenProps) {
  const t = useText('plan');
  const language = useLanguage();
  const door = doorChoiceOf(planning.choices?.door);
  const place = useLoaded(door?.kind === 'service' ? `${language}/service:${door.id}` : undefined, loadPlaceName);
  if (door === undefined) return <Deciding walk={walk} planning={planning} ready="" />;
  if (door.kind !== 'service') return <Deciding walk={walk} planning={planning} ready={t(`when.door.${door.kind}`)} />;
  if (place.kind === 'loading') return <Opening name={t('when.title')} lead={t('when.lead')} />;
  const name = place.kind === 'ready' ? place.value : undefined;
  return <Deciding walk={walk} planning={planning} ready={name === undefined ? '' : t('when.door.service', { name })} />;
}

function Deciding({ walk, planning: { plan, choices, today }, ready }: WhenProps & { readonly ready: string }) {
  const t = useText('plan');
  const { fields, change, keep, status } = usePlanFields({
    step: standing(plan?.step, ready),
    day: plan?.day,
    time: plan?.time,
    place: standing(plan?.place, ''),
    door: choices?.door ?? plan?.door,
  });
  const [wasSigned] = useState(plan?.signed !== undefined);
  return (
    <>
      <Heading lead={t('when.lead')}>{t('when.title')}</Heading>
      <TextLine name="step" label={t('when.step')} hint={t('when.stepHint')} value={fields.step} onChange={(step) => change({ step })} />
      <DayQuestion today={today} day={fields.day} onChange={(day) => change({ day })} />
      <TimeField
        name="time"
        label={t('when.time')}
        value={fields.time ?? ''}
        onChange={(time) => change({ time: time === '' ? undefined : time.slice(0, 5) })}
      />
      <TextLine
        name="place"
        label={t('when.place')}
        hint={t('when.placeHint')}
        value={fields.place}
        onChange={(at) => change({ place: at })}
      />
      {wasSigned && (
        <Note>
          <p role="status">{t(plan?.signed === undefined ? 'when.unsigned' : 'when.signed')}</p>
        </Note>
      )}
      <StepActions
        onNext={() => void keep().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{status}</span>}
      />
    </>
  );
}
