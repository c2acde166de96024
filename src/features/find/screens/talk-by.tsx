import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

const ways = ['call', 'text', 'in-person', 'any'] as const;

export function TalkBy({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  const store = useStore();
  const { save, settled, words } = useSaving();
  const kept = useWatch(async (drawers) => ({ talkBy: (await drawers.choices.read())?.talkBy }), []);
  if (kept === undefined) return null;
  return (
    <>
      <Choice
        name="talk-by"
        legend={t('talkBy.title')}
        hint={t('talkBy.hint')}
        options={ways.map((way) => ({ value: way, label: t(`talkBy.${way}`) }))}
        value={kept.talkBy}
        onChange={(talkBy) => void save(() => store.choices.change((old) => ({ ...old, talkBy })))}
      />
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
