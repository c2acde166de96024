import { digestOfText } from '#domain/questionnaire/digest.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useOneAtATime } from '#walk/use-one-at-a-time.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

const facts = ['here', 'noAccount', 'phone', 'nobodyWatches', 'yours'] as const;

export function PrivacyScreen({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('arrive');
  const language = useLanguage();
  const store = useStore();
  const environment = useEnvironment();
  const { save, words } = useSaving();
  const one = useOneAtATime();
  const before = useWatch(async ({ settings }) => (await settings.read()) ?? {}, []);
  const seen = before?.privacySeen !== undefined;
  const lines = facts.map((fact) => t(`privacy.${fact}`));
  const agree = t('privacy.agree');

  async function keep(): Promise<void> {
    const at = environment.now();
    const textDigest = digestOfText([t('privacy.title'), ...lines, t('privacy.private'), agree].join('\n'));
    const consented = await save(() =>
      store.consents.save({ id: environment.newId(), purpose: 'keep-on-device', given: true, textDigest, language, at }),
    );
    if (!consented || !(await save(() => store.settings.change((old) => ({ ...old, privacySeen: at }))))) return;
    await goOn();
  }

  /** How to leave is said once. */
  async function goOn(): Promise<void> {
    if (before?.leavingSeen === undefined) await walk.next();
    else walk.go('mood');
  }

  return (
    <>
      <Heading>{t('privacy.title')}</Heading>
      <Prose
        blocks={[
          { kind: 'list', ordered: false, items: lines.map((text) => [{ kind: 'text', text }]) },
          { kind: 'paragraph', inlines: [{ kind: 'text', text: t('privacy.private') }] },
        ]}
      />
      <StepActions
        label={seen ? undefined : agree}
        onNext={() => void one(seen ? goOn : keep)}
        onSkip={() => void goOn()}
        status={words}
        aside={<Link href={paths.privacy()}>{t('privacy.more')}</Link>}
      />
    </>
  );
}
