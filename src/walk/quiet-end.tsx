import { Heading } from '#ui/heading/heading.tsx';

import { StepActions } from './step-actions.tsx';

type QuietEndProps = { readonly title: string; readonly lead: string; readonly onNext: () => void };

/** In place of a screen that needs what the person left out: says that this is fine, and goes on. */
export function QuietEnd({ title, lead, onNext }: QuietEndProps) {
  return (
    <>
      <Heading lead={lead}>{title}</Heading>
      <StepActions onNext={onNext} />
    </>
  );
}
