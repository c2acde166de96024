import { useState } from 'react';

import type { Reading } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { QuietEnd } from '#walk/quiet-end.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { ListenData } from '../listen-data.ts';
import { finishedReading } from '../reading.ts';
import { useListening } from '../use-listening.ts';

type LandedProps = { readonly walk: StoneWalk; readonly data: ListenData };

export function Landed({ walk, data }: LandedProps) {
  const t = useText('listen');
  const listening = useListening();
  if (listening === undefined) return null;
  const reading = finishedReading(listening.readings, listening.choices?.story);
  if (reading === undefined) return <QuietEnd title={t('without.title')} lead={t('without.lead')} onNext={() => void walk.next()} />;
  return <Rating key={reading.id} walk={walk} data={data} before={reading} />;
}

/** How the story landed, in words. Feeling worse is asked too, and answered with quiet help instead of the next step. */
function Rating({ walk, data, before }: LandedProps & { readonly before: Reading }) {
  const t = useText('listen');
  const store = useStore();
  const { save, settled, words } = useSaving();
  // Held here, so that two quick taps never undo each other while the first is being written.
  const [reading, hold] = useState(before);

  function say(patch: Partial<Reading>): void {
    const changed = { ...reading, ...patch };
    hold(changed);
    void save(() => store.readings.save(changed));
  }

  const story = data.stories.find(({ id }) => id === reading.story);
  return (
    <>
      <Heading over={story && t('landed.over', { title: story.title })}>{t('landed.title')}</Heading>
      {data.feedback.map(({ field, question, options }) => (
        <Choice
          key={field}
          name={field}
          legend={question}
          legendAs="field"
          options={options.map(({ code, label }) => ({ value: String(code), label }))}
          value={reading[field] === undefined ? undefined : String(reading[field])}
          onChange={(code) => say({ [field]: Number(code) })}
        />
      ))}
      <CheckList
        name="worse"
        legend={t('landed.worse')}
        legendAs="field"
        options={[{ value: 'worse', label: t('landed.worseYes') }]}
        values={reading.distress === true ? ['worse'] : []}
        onChange={(ticked) => say({ distress: ticked.length > 0 })}
      />
      <div role="status">{reading.distress === true && <Care />}</div>
      <StepActions
        onNext={() => void settled().then((kept) => (kept ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{words}</span>}
      />
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
