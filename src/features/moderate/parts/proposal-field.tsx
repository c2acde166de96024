import type { EditPlace } from '#domain/exchange/edits.ts';
import { mostPartLength } from '#domain/exchange/schema.ts';
import type { DraftEdit } from '#domain/review/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

type ProposalFieldProps = {
  readonly place: EditPlace;
  readonly name: string;
  /** The teller’s words. */
  readonly before: string;
  readonly draft: DraftEdit | undefined;
  readonly language: string;
  readonly onChange: (draft: DraftEdit) => void;
};

/** One place of a story, and what somebody would propose there. The teller’s own words stand in it to begin with. */
export function ProposalField({ place, name, before, draft, language, onChange }: ProposalFieldProps) {
  const t = useText('moderate');
  const now = draft ?? { place, after: before, why: '' };
  const long = typeof place !== 'string' && place.field === 'text';
  const key = typeof place === 'string' ? place : `${place.part}-${place.field}`;
  const changed = now.after !== before;
  return (
    <Disclosure
      summary={t(changed ? 'proposals.changed' : before === '' ? 'proposals.empty' : 'proposals.asItIs', { place: name })}
      open={draft !== undefined}
    >
      <TextArea
        name={`after-${key}`}
        label={t('proposals.after', { place: name })}
        labelAs="field"
        hint={typeof place === 'string' ? t(`placeHints.${place}`) : undefined}
        rows={long ? 8 : 2}
        maxLength={mostPartLength}
        value={now.after}
        lang={language}
        onChange={(after) => onChange({ ...now, after })}
      />
      {(changed || now.why !== '') && (
        <TextLine
          label={t('proposals.why')}
          name={`why-${key}`}
          value={now.why}
          maxLength={300}
          onChange={(why) => onChange({ ...now, why })}
        />
      )}
    </Disclosure>
  );
}
