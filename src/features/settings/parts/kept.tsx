import type { Settings } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import type { Store } from '#store/store.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Prose, type ProseBlock } from '#ui/prose/prose.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

/** What is kept, counted but not shown, and how safely the browser keeps it. */
export function Kept() {
  const t = useText('settings');
  const lines = useAmounts();
  const size = useSize();
  return (
    <section>
      <Heading level={2}>{t('kept.title')}</Heading>
      <Prose
        blocks={[
          ...(lines === undefined ? [paragraph(t('kept.looking'))] : []),
          ...(lines?.length === 0 ? [paragraph(t('kept.nothing'))] : []),
          ...(lines === undefined || lines.length === 0 ? [] : [list(lines)]),
          ...(size === undefined ? [] : [paragraph(size)]),
        ]}
      />
      <Safely />
    </section>
  );
}

function paragraph(text: string): ProseBlock {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}

function list(lines: readonly string[]): ProseBlock {
  return { kind: 'list', ordered: false, items: lines.map((text) => [{ kind: 'text', text }]) };
}

/** Ids are enough for counting: nothing is opened, and the sound of recordings, which weighs the most, is not even looked at. */
async function lookAtAmounts(store: Store) {
  const count = async (drawer: { readonly ids: () => Promise<readonly string[]> }) => (await drawer.ids()).length;
  const [progress, settings, choices, plan] = await Promise.all([
    store.progress.read(),
    store.settings.read(),
    store.choices.read(),
    store.plan.read(),
  ]);
  return {
    progress,
    settings,
    choices,
    plan,
    pieces: await count(store.pieces),
    recordings: await count(store.recordings),
    sittings: await count(store.sittings),
    readings: await count(store.readings),
    moods: await count(store.moods),
    enrolments: await count(store.enrolments),
    checkIns: await count(store.checkIns),
    rungs: await count(store.rungs),
    received: await count(store.received),
    handOvers: await count(store.handOvers),
    contributions: await count(store.contributions),
    reviews: await count(store.reviews),
    lists: await count(store.lists),
  };
}

/** One line for each kind of thing that is there; undefined while the store opens. */
function useAmounts(): readonly string[] | undefined {
  const t = useText('settings');
  const kept = useWatch(lookAtAmounts, []);
  if (kept === undefined) return undefined;
  const { progress, settings, choices, plan } = kept;
  const steps = kept.checkIns + kept.rungs;
  return [
    ...(progress === undefined ? [] : [t('kept.progress')]),
    ...(settings === undefined && choices === undefined ? [] : [t('kept.settings')]),
    ...(plan === undefined ? [] : [t('kept.plan')]),
    ...(kept.pieces > 0 ? [t('kept.pieces', { count: kept.pieces })] : []),
    ...(kept.recordings > 0 ? [t('kept.recordings', { count: kept.recordings })] : []),
    ...(kept.sittings > 0 ? [t('kept.answers', { count: kept.sittings })] : []),
    ...(kept.readings > 0 ? [t('kept.readings', { count: kept.readings })] : []),
    ...(kept.moods > 0 ? [t('kept.moods', { count: kept.moods })] : []),
    ...(kept.enrolments > 0 ? [t('kept.study')] : []),
    ...(steps > 0 ? [t('kept.steps', { count: steps })] : []),
    ...(kept.received > 0 ? [t('kept.received', { count: kept.received })] : []),
    ...(kept.handOvers > 0 ? [t('kept.handOvers', { count: kept.handOvers })] : []),
    ...(kept.contributions > 0 ? [t('kept.contributions', { count: kept.contributions })] : []),
    ...(kept.reviews > 0 ? [t('kept.reviews', { count: kept.reviews })] : []),
    ...(kept.lists > 0 ? [t('kept.lists', { count: kept.lists })] : []),
  ];
}

/** Room on the phone, as the browser says it: the app’s own files are in it too. */
function useSize(): string | undefined {
  const t = useText('settings');
  const language = useLanguage();
  const bytes = useWatch((store) => store.usage(), []);
  if (bytes === undefined) return undefined;
  const megabytes = Math.round(bytes / 1_000_000);
  return megabytes < 1 ? t('kept.small') : t('kept.size', { size: formatNumber(language, megabytes) });
}

function Safely() {
  const t = useText('settings');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const kept = useWatch(async ({ settings }) => ({ settings: await settings.read() }), []);
  if (kept === undefined) return null;

  async function ask(): Promise<void> {
    const answer = await store.persist();
    await save(() => store.settings.change((old) => ({ ...old, persistAsked: now(), persistGranted: answer === 'granted' })));
  }

  return kept.settings?.persistGranted === true ? (
    <Prose blocks={[paragraph(t('kept.persisted'))]} />
  ) : (
    <>
      <Prose blocks={[paragraph(t('kept.notPersisted'))]} />
      <Button look="quiet" onClick={() => void ask()}>
        {t('kept.ask')}
      </Button>
      <Status>{wasRefused(kept.settings) ? t('kept.refused') : words}</Status>
    </>
  );
}

function wasRefused(settings: Settings | undefined): boolean {
  return settings?.persistAsked !== undefined && settings.persistGranted !== true;
}
