import { useLanguage, useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

import { loadTalk, talkKey } from '../load-talk.ts';

type ReadyMessagesProps = { readonly rehearsal: string; readonly add: (words: string) => void };

/** Short messages to begin with, from the talk that was practised. Content, and shown as such: nothing of it is the person’s own yet. */
export function ReadyMessages({ rehearsal, add }: ReadyMessagesProps) {
  const t = useText('say');
  const language = useLanguage();
  const talk = useLoaded(talkKey(language, rehearsal), loadTalk);
  if (talk.kind !== 'ready') return null;
  return (
    <Disclosure summary={t('draft.ready')}>
      <p>{t('draft.readyAbout')}</p>
      {talk.value.messages.map((message) => (
        <Sheet key={message}>
          <OwnWords text={message} />
          <Button look="quiet" fullLabel={t('draft.addFull', { from: message })} onClick={() => add(message)}>
            {t('draft.add')}
          </Button>
        </Sheet>
      ))}
    </Disclosure>
  );
}
