import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Note } from '#ui/note/note.tsx';
import { Prose } from '#ui/prose/prose.tsx';

const ways = ['feet', 'breath', 'see', 'move'] as const;
const steps = ['one', 'two', 'three'] as const;

type Way = (typeof ways)[number];

/** Something to hold on to, of the person’s own choice. Nothing is kept of it. */
export function Grounding() {
  const t = useText('tell');
  const [way, choose] = useState<Way | undefined>(undefined);
  return (
    <>
      <Choice
        name="grounding"
        legend={t('ground.legend')}
        legendAs="field"
        options={ways.map((one) => ({ value: one, label: t(`ground.names.${one}`) }))}
        value={way}
        onChange={choose}
      />
      <div role="status">
        {way !== undefined && (
          <Note>
            <Prose
              blocks={[
                { kind: 'list', ordered: true, items: steps.map((step) => [{ kind: 'text', text: t(`ground.steps.${way}.${step}`) }]) },
              ]}
            />
          </Note>
        )}
      </div>
    </>
  );
}
