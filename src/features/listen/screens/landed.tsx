import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Reading } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSeen } from '#walk/use-seen.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { ListenData } from '../listen-data.ts';
import { finishedReading } from '../reading.ts';
import { useListening } from '../use-listening.ts';

/** The last question’s place in the address. */
const worse = 'worse';

type LandedProps = { readonly walk: StoneWalk; readonly data: ListenData };

export function Landed({ walk, data }: LandedProps) {
  const t = useText('listen');
  const listening = useListening();
  if (listening === undefined) return null;
  const reading = finishedReading(listening.readings, listening.choices?.story);
  if (reading === undefined) return <QuietEnd title={t('without.title')} lead={t('without.lead')} onNext={() => void walk.next()} />;
  return <Rating key={reading.id} walk={walk} data={data} before={reading} />;
}

/**
 * How the story landed: one question to a screen, in words. Feeling worse is asked last, and answered with quiet help on the
 * same screen.
 */
function Rating({ walk, data, before }: LandedProps & { readonly before: Reading }) {
  const t = useText('listen');
  const store = useStore();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { save, settled, words } = useSaving();
  const seen = useSeen('story-feedback');
  // Held here, so that two quick taps never undo each other while the first is being written.
  const [reading, hold] = useState(before);

  function say(patch: Partial<Reading>): void {
    const changed = { ...reading, ...patch, ...(seen === undefined ? {} : { seen }) };
    hold(changed);
    void save(() => store.readings.save(changed));
  }

  const questions = data.feedback;
  const named = query.get('p');
  const at =
    named === worse
      ? questions.length
      : Math.max(
          questions.findIndex(({ field }) => field === named),
          0,
        );
  const question = questions[at];

  async function goOn(): Promise<void> {
    if (await settled()) await onward();
  }

  async function onward(): Promise<void> {
    if (question === undefined) await walk.next();
    else await navigate(`${paths.stone('listen', 'landed')}&p=${questions[at + 1]?.field ?? worse}`);
  }

  return (
    <>
      <p className="soft small">{t('landed.over', { at: at + 1, of: questions.length + 1 })}</p>
      {question === undefined ? (
        <Choice
          key={worse}
          name={worse}
          legend={t('landed.worse')}
          options={[
            { value: 'no', label: t('landed.worseNo') },
            { value: 'yes', label: t('landed.worseYes') },
          ]}
          value={reading.distress === undefined ? undefined : reading.distress ? 'yes' : 'no'}
          onChange={(answer) => say({ distress: answer === 'yes' })}
        />
      ) : (
        <Choice
          key={question.field}
          name={question.field}
          legend={question.question}
          options={question.options.map(({ code, label }) => ({ value: String(code), label }))}
          value={reading[question.field] === undefined ? undefined : String(reading[question.field])}
          onChange={(code) => say({ [question.field]: Number(code) })}
        />
      )}
      <div role="status">{question === undefined && reading.distress === true && <Care />}</div>
      <StepActions onNext={() => void goOn()} onSkip={() => void onward()} status={<span role="status">{words}</span>} />
    </>
  );
}

function Care() {
  const t = useText('listen');
  return (
    <Note title={t('landed.careTitle')}>
      <p>{t('landed.care')}</p>
      <ul>
        <li>{t('landed.feet')}</li>
        <li>{t('landed.breathe')}</li>
        <li>{t('landed.look')}</li>
      </ul>
      <p>
        {t('landed.someone')} <Link href={paths.helpNow()}>{t('landed.help')}</Link>
      </p>
      <p>{t('landed.kinder')}</p>
    </Note>
  );
}
