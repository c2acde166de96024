import { ownSchedule, wavePlan } from '#domain/path/waves.ts';
import type { FollowUpPlan } from '#domain/wave/schema.ts';
import { useText } from '#i18n/react.tsx';

import { spanOf } from './wave-span.ts';

/** What a follow-up is called on screen. Those that everybody has go by their own names. */
export function useWaveName(): (plan: FollowUpPlan) => string {
  const t = useText('checks');
  return ({ id, day }) => {
    const own = wavePlan(ownSchedule, id);
    if ((id === 'w2' || id === 'w6' || id === 'm3') && own?.kind === 'follow-up' && own.day === day) return t(`followUp.title.${id}`);
    const { unit, count } = spanOf(day);
    return t(`followUp.after.${unit}`, { count });
  };
}
