import type { DoorChoice } from '../service/door-choice.ts';
import type { ServiceKind } from '../service/schema.ts';

import type { Helper } from './schema.ts';

/** Nearest first. Each holds every helper: whom somebody wants to talk to is theirs to say. */
const orders = {
  someone: ['friend', 'partner', 'parent', 'teacher', 'manager', 'helpline', 'doctor', 'receptionist'],
  doctor: ['doctor', 'receptionist', 'friend', 'partner', 'parent', 'teacher', 'manager', 'helpline'],
  line: ['helpline', 'friend', 'partner', 'parent', 'doctor', 'receptionist', 'teacher', 'manager'],
} as const satisfies Record<string, readonly Helper[]>;

/**
 * Whom to practise with, from the door the person chose: the one that fits first, then the others. A friend while none is chosen.
 * `serviceKind` is that of a chosen service; where it is not known, a line is the likelier.
 */
export function helpersForDoor(door: DoorChoice | undefined, serviceKind: ServiceKind | undefined): readonly [Helper, ...Helper[]] {
  switch (door?.kind) {
    case undefined:
    case 'someone':
    case 'self-help':
      return orders.someone;
    case 'professional':
      return orders.doctor;
    case 'service':
      return serviceKind === 'primary-care' || serviceKind === 'self-referral' ? orders.doctor : orders.line;
  }
}

/** Who listens as a person in one’s own life, and may be glad of a card about how: those whose work it is have learned it. */
export function mayWantCard(helper: Helper): boolean {
  switch (helper) {
    case 'friend':
    case 'partner':
    case 'parent':
    case 'manager':
    case 'teacher':
      return true;
    case 'doctor':
    case 'receptionist':
    case 'helpline':
      return false;
  }
}
