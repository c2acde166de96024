import type { DoorChoice } from '../service/door-choice.ts';
import type { ServiceKind } from '../service/schema.ts';

import type { RehearsalFacts } from './schema.ts';

/**
 * Whom to practise with first, from the door the person chose; a friend while none is chosen.
 * `serviceKind` is that of a chosen service; where it is not known, a line is the likelier.
 */
export function helperForDoor(door: DoorChoice | undefined, serviceKind: ServiceKind | undefined): RehearsalFacts['helper'] {
  switch (door?.kind) {
    case undefined:
    case 'someone':
    case 'self-help':
      return 'friend';
    case 'professional':
      return 'doctor';
    case 'service':
      return serviceKind === 'primary-care' || serviceKind === 'self-referral' ? 'doctor' : 'helpline';
  }
}
