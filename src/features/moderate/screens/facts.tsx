import { useState } from 'react';

import { oneLine } from '#domain/exchange/contribution.ts';
import { slugOf } from '#domain/review/slug.ts';
import type { FactsDraft } from '#domain/review/schema.ts';
import { titledParts } from '#domain/review/story-parts.ts';
import { concernSchema, contentNoteKindSchema, helpKindSchema, storyFactsSchema } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Select } from '#ui/select/select.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { useKeeping } from '#walk/use-keeping.ts';

import type { Desk } from '../desk.ts';
import { BackToReview } from '../parts/back-to-review.tsx';
import { PickOne } from '../parts/pick-one.tsx';

const { genre, position, trajectory, branch, narrator } = storyFactsSchema.entries;
const hopes = ['1', '2', '3', '4', '5'] as const;

/** What only people can judge. Nothing is guessed: what the teller said themselves stands there, and the rest is open. */
export function Facts({ desk }: { readonly desk: Desk }) {
  const t = useText('moderate');
  const stories = useText('stories');
  const share = useText('share');
  const { review, agreed, data, change } = desk;
  const [facts, set] = useState<FactsDraft>(review.facts);
  const [typedId, typeId] = useState(facts.id ?? '');
  const [typedFacets, typeFacets] = useState((facts.facets ?? []).join(', '));
  const put = (part: Partial<FactsDraft>) => set((old) => ({ ...old, ...part }));
  const status = useKeeping(facts, (value) => change((old) => ({ ...old, facts: value })));
  const parts = titledParts(agreed.story);
  const helps = helpKindSchema.options.map((value) => ({ value, label: t(`choices.help.${value}`) }));
  const slug = slugOf(typedId);
  const isTaken = slug !== '' && data.taken.includes(slug);

  function nameIt(typed: string): void {
    typeId(typed);
    const id = slugOf(typed);
    put({ id: id === '' || data.taken.includes(id) ? undefined : id });
  }

  return (
    <>
      <Heading lead={t('facts.lead')}>{t('parts.facts')}</Heading>
      <TextLine
        label={t('facts.id')}
        hint={slug === '' ? t('facts.idHint') : t('facts.idWillBe', { id: slug })}
        error={isTaken ? t('facts.idTaken') : undefined}
        name="id"
        value={typedId}
        onChange={nameIt}
        maxLength={60}
        spellCheck={false}
      />
      <PickOne fact="age" options={narrator.entries.age.options} value={facts.age} onChange={(age) => put({ age })} />
      <PickOne fact="gender" options={narrator.entries.gender.options} value={facts.gender} onChange={(gender) => put({ gender })} />
      <PickOne fact="place" options={narrator.entries.place.options} value={facts.place} onChange={(place) => put({ place })} />
      <TextLine
        label={t('facts.facets')}
        hint={t('facts.facetsHint')}
        name="facets"
        value={typedFacets}
        maxLength={200}
        onChange={(typed) => {
          typeFacets(typed);
          put({
            facets: oneLine(typed)
              .split(',')
              .map(slugOf)
              .filter((facet) => facet !== ''),
          });
        }}
      />
      <CheckList
        name="concerns"
        legend={t('facts.concerns')}
        legendAs="field"
        options={concernSchema.options.map((value) => ({ value, label: stories(`concerns.${value}`) }))}
        values={facts.concerns ?? []}
        onChange={(values) => put({ concerns: [...values] })}
      />
      <CheckList
        name="barriers"
        legend={t('facts.barriers')}
        legendAs="field"
        options={data.barriers.map(({ id, name }) => ({ value: id, label: name }))}
        values={facts.barriers ?? []}
        onChange={(values) => put({ barriers: [...values] })}
        limit={{ most: 3, fullWords: t('facts.barriersFull') }}
      />
      <PickOne fact="branch" options={branch.options} value={facts.branch} onChange={(one) => put({ branch: one })} />
      <CheckList
        name="content-notes"
        legend={t('facts.contentNotes')}
        legendAs="field"
        hint={t('facts.contentNotesHint')}
        options={[
          { value: 'none' as const, label: t('facts.nothingToNote') },
          ...contentNoteKindSchema.options.map((value) => ({ value, label: share(`notes.${value}`) })),
        ]}
        values={facts.contentNotes === undefined ? [] : facts.contentNotes.length === 0 ? ['none'] : facts.contentNotes}
        onChange={(values) => put({ contentNotes: notesOf(values, facts.contentNotes) })}
      />
      <CheckList
        name="help-used"
        legend={t('facts.helpUsed')}
        legendAs="field"
        options={helps}
        values={facts.helpUsed ?? []}
        onChange={(values) => put({ helpUsed: [...values] })}
      />
      <Select
        label={t('facts.firstHelp')}
        name="first-help"
        options={helps}
        value={facts.firstHelp}
        emptyLabel={t('facts.pick')}
        onChange={(firstHelp) => put({ firstHelp })}
      />
      <Choice
        name="first-try"
        legend={t('facts.firstTryWentBadly')}
        legendAs="field"
        options={[
          { value: 'yes' as const, label: t('answers.yes') },
          { value: 'no' as const, label: t('answers.no') },
        ]}
        value={facts.firstTryWentBadly === undefined ? undefined : facts.firstTryWentBadly ? 'yes' : 'no'}
        onChange={(value) => put({ firstTryWentBadly: value === 'yes' })}
      />
      <PickOne fact="genre" options={genre.options} value={facts.genre} onChange={(one) => put({ genre: one })} />
      <PickOne fact="position" options={position.options} value={facts.position} onChange={(one) => put({ position: one })} />
      <PickOne fact="trajectory" options={trajectory.options} value={facts.trajectory} onChange={(one) => put({ trajectory: one })} />
      <Select
        label={t('facts.turningPoint')}
        name="turning-point"
        options={parts.map(({ title }, at) => ({ value: String(at + 1), label: t('facts.part', { part: at + 1, title }) }))}
        value={facts.turningPoint === undefined || facts.turningPoint > parts.length ? undefined : String(facts.turningPoint)}
        emptyLabel={t('facts.pick')}
        onChange={(value) => put({ turningPoint: Number(value) })}
      />
      <Select
        label={t('facts.hope')}
        name="hope"
        options={hopes.map((value) => ({ value, label: t(`choices.hope.${value}`) }))}
        value={hopes.find((one) => Number(one) === facts.hope)}
        emptyLabel={t('facts.pick')}
        onChange={(value) => put({ hope: Number(value) })}
      />
      <p className="soft small" role="status">
        {status}
      </p>
      <BackToReview id={desk.id} next="end" />
    </>
  );
}

type Notes = NonNullable<FactsDraft['contentNotes']>;

/** “Nothing to note” and a note cannot both be so: what was tapped last counts. */
function notesOf(values: readonly (Notes[number] | 'none')[], before: Notes | undefined): Notes | undefined {
  const notes = values.filter((value) => value !== 'none');
  if (values.includes('none') && before?.length !== 0) return [];
  return notes.length > 0 ? notes : values.includes('none') ? [] : undefined;
}
