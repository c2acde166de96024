import { useRef } from 'react';

import { firstSentences } from '#domain/plan/first-sentence.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Select } from '#ui/select/select.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { readyChannel, standing } from '../ready-words.ts';
import { usePlanFields } from '../use-plan-fields.ts';
import type { Planning } from '../use-planning.ts';

type HowProps = { readonly walk: StoneWalk; readonly planning: Planning };

const channels = ['call', 'text', 'chat', 'in-person', 'online', 'letter'] as const;

/** By which way, and how to begin. The sentence is one the person wrote or practised before, or their own now; none is made up. */
export function How({ walk, planning: { plan, choices, pieces } }: HowProps) {
  const t = useText('plan');
  const own = firstSentences(pieces, choices);
  const { fields, change, keep, status } = usePlanFields({
    channel: plan?.channel ?? readyChannel(choices?.talkBy),
    sentence: standing(plan?.sentence, own[0] ?? ''),
  });
  const page = useRef<HTMLTextAreaElement>(null);
  const others = own.filter((line) => line !== fields.sentence.trim());
  return (
    <>
      <Heading lead={t('how.lead')}>{t('how.title')}</Heading>
      <Select
        name="channel"
        label={t('how.channel')}
        options={channels.map((channel) => ({ value: channel, label: t(`how.channels.${channel}`) }))}
        value={fields.channel}
        emptyLabel={t('how.channelEmpty')}
        onChange={(channel) => change({ channel })}
      />
      <TextArea
        name="sentence"
        label={t('how.sentence')}
        labelAs="field"
        hint={t(own.length === 0 ? 'how.sentenceHint' : 'how.sentenceReady')}
        rows={3}
        value={fields.sentence}
        onChange={(sentence) => change({ sentence })}
        status={status}
        ref={page}
      />
      <QuietLook text={fields.sentence} page={page} />
      {others.length > 0 && (
        <Sheet title={t('how.others')}>
          {others.slice(0, 3).map((line) => (
            <div key={line}>
              <OwnWords text={line} />
              <Button
                look="quiet"
                fullLabel={t('how.takeFull', { line })}
                onClick={() => {
                  change({ sentence: line });
                  page.current?.focus();
                }}
              >
                {t('how.take')}
              </Button>
            </div>
          ))}
        </Sheet>
      )}
      <StepActions onNext={() => void keep().then((done) => (done ? walk.next() : undefined))} onSkip={() => void walk.next()} />
    </>
  );
}
