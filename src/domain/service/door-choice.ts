import type { Door } from './match.ts';

/** The door a person picked. */
export type DoorChoice =
  | { readonly kind: 'service'; readonly id: string; /** ISO 3166-1 alpha-2, small letters. */ readonly country: string }
  | { readonly kind: 'someone' | 'self-help' | 'professional' };

/** How a door is written in the record: `service:<id>`, `someone`, `self-help` or `professional`. */
export function doorText(door: Door): string {
  return door.kind === 'place' ? `service:${door.service.id}` : door.kind;
}

/** The inverse. The country is in the id of a service (`gb-samaritans`). Undefined for what nobody wrote. */
export function doorChoiceOf(text: string | undefined): DoorChoice | undefined {
  if (text === 'someone' || text === 'self-help' || text === 'professional') return { kind: text };
  const [, id, country] = /^service:(([a-z]{2})-[a-z0-9-]+)$/.exec(text ?? '') ?? [];
  return id === undefined || country === undefined ? undefined : { kind: 'service', id, country };
}
