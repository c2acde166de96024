import type { Service } from '../service/schema.ts';
import { isTelephone } from './known-numbers.ts';

export type Change = { readonly field: string; readonly before: string; readonly after: string };

export type Diff = {
  readonly added: readonly Service[];
  readonly changed: readonly { readonly service: Service; readonly changes: readonly Change[] }[];
  readonly gone: readonly Service[];
  readonly same: number;
};

/** What an import would do to the entries of an earlier one, by id. Numbers are told apart digit by digit. */
export function diffServices(before: readonly Service[], after: readonly Service[]): Diff {
  const old = new Map(before.map((service) => [service.id, service]));
  const ids = new Set(after.map(({ id }) => id));
  const pairs = after.map((service) => ({ service, changes: changesOf(old.get(service.id), service) }));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: pairs.filter(({ service, changes }) => old.has(service.id) && changes.length > 0),
    gone: before.filter(({ id }) => !ids.has(id)),
    same: pairs.filter(({ service, changes }) => old.has(service.id) && changes.length === 0).length,
  };
}

/** Its numbers and addresses as they are dialled, in one line. */
export function numbersOf({ channels }: Pick<Service, 'channels'>): string {
  return (
    channels
      .filter(isTelephone)
      .map(({ type, value }) => `${type} ${value}`)
      .join(', ') || 'no number'
  );
}

const fields = ['name', 'operator', 'kind', 'topics', 'languages', 'region', 'ages', 'forWhom', 'note', 'showByDefault'] as const;

function changesOf(before: Service | undefined, after: Service): readonly Change[] {
  if (before === undefined) return [];
  const written = (value: unknown) => (value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value));
  const change = (field: string, one: unknown, other: unknown): readonly Change[] =>
    written(one) === written(other) ? [] : [{ field, before: written(one), after: written(other) }];
  const hoursOf = ({ channels }: Service) => [...new Set(channels.map(({ hours }) => hours))].join(' / ');
  const others = ({ channels }: Service) =>
    channels
      .filter((channel) => !isTelephone(channel))
      .map(({ type, value }) => `${type} ${value}`)
      .join(', ');
  return [
    ...change('numbers', numbersOf(before), numbersOf(after)),
    ...change('addresses', others(before), others(after)),
    ...change('hours', hoursOf(before), hoursOf(after)),
    ...fields.flatMap((field) => change(field, before[field], after[field])),
    ...change('source date', before.source.date ?? undefined, after.source.date ?? undefined),
  ];
}
