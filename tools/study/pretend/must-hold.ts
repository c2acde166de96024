/** Something that must be true for every pretend person is not. */
export class DoesNotHold extends Error {}

export function mustHold(holds: boolean, otherwise: string): void {
  if (!holds) throw new DoesNotHold(`The rehearsal found a fault: ${otherwise}.`);
}
