import { useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { promptAddress } from '../places.ts';
import type { Prompt } from '../prompts.ts';
import { LeanOn } from './lean-on.tsx';

type PromptPageProps = {
  readonly walk: StoneWalk;
  readonly shape: string | undefined;
  readonly prompt: Prompt;
  /** From 1. */
  readonly place: { readonly at: number; readonly of: number };
  /** The question after this one, if there is one. */
  readonly following: string | undefined;
};

export function PromptPage({ walk, shape, prompt, place, following }: PromptPageProps) {
  const t = useText('tell');
  const navigate = useNavigate();
  const { keeper, settled, add } = useKeeper();

  async function goOn(): Promise<void> {
    if (following === undefined) await walk.next();
    else await navigate(promptAddress(following));
  }

  return (
    <>
      {place.of > 1 && <p className="soft small">{t('write.place', place)}</p>}
      <KeptText kind="telling" prompt={prompt.id} shape={shape} label={prompt.ask} hint={prompt.hint} keeper={keeper} />
      <LeanOn beginnings={prompt.starters} add={add} />
      <StepActions onNext={() => void settled().then((kept) => (kept ? goOn() : undefined))} onSkip={() => void goOn()} />
    </>
  );
}
