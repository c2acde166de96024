import type { Item, QuestionnaireFacts } from '../questionnaire/schema.ts';

import { groupsOf, normalGroups, type ConditionGroups } from './condition-groups.ts';
import { fhirGroups } from './fhir-groups.ts';

/**
 * The items as a tree: a heading that stands over several items in a row becomes a group, words that stand with one item become
 * a display, and a condition that one `enableWhen` cannot say becomes groups around the item. Questionnaires and their
 * responses are both written from this, so that they always fit.
 */
export type LayoutNode =
  | {
      readonly kind: 'group';
      readonly linkId: string;
      readonly note?: string;
      readonly when?: ConditionGroups[number];
      readonly nodes: readonly LayoutNode[];
    }
  | { readonly kind: 'display'; readonly linkId: string; readonly note: string; readonly when?: ConditionGroups[number] }
  | {
      readonly kind: 'question';
      readonly linkId: string;
      readonly item: Item;
      readonly when?: ConditionGroups[number];
      readonly after: readonly LayoutNode[];
    };

type Pending = { readonly item: Item; readonly before: NonNullable<Item['notes']> };

export function layoutOf(facts: QuestionnaireFacts): readonly LayoutNode[] {
  const taken = new Set(facts.items.map(linkIdOf));
  const name = (wanted: string) => {
    let free = wanted;
    for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`;
    taken.add(free);
    return free;
  };

  function nodesOf(pending: readonly Pending[]): readonly LayoutNode[] {
    const [first] = pending;
    if (first === undefined) return [];
    const [note] = first.before;
    if (note === undefined) return [...questionNodes(first.item), ...nodesOf(pending.slice(1))];
    const run = runLength(pending, note.note);
    const inside = pending.slice(0, run).map(({ item, before }) => ({ item, before: before.slice(1) }));
    if (run > 1 && note.when === undefined) {
      return [
        { kind: 'group', linkId: name(`cairn-${note.note}`), note: note.note, nodes: nodesOf(inside) },
        ...nodesOf(pending.slice(run)),
      ];
    }
    const rest = { item: first.item, before: first.before.slice(1) };
    return [...displayNodes(first.item, note), ...nodesOf([rest, ...pending.slice(1)])];
  }

  function questionNodes(item: Item): readonly LayoutNode[] {
    const after = (item.notes ?? []).filter((note) => note.after === true);
    const linkId = linkIdOf(item);
    return wrapped(fhirGroups(facts, groupsOf(item)), linkId, (when) => ({
      kind: 'question',
      linkId,
      item,
      ...when,
      after: after.flatMap((note) => displayNodes({ ...item, showWhen: undefined }, note)),
    }));
  }

  /** A display is flat beside its question, so it takes the question’s condition along. */
  function displayNodes(
    { showWhen }: Pick<Item, 'showWhen'> | { readonly showWhen: undefined },
    note: Pending['before'][number],
  ): readonly LayoutNode[] {
    const own = showWhen === undefined ? [] : groupsOf({ showWhen });
    const linkId = name(`cairn-${note.note}`);
    const groups = fhirGroups(facts, normalGroups([...own, ...(note.when?.groups ?? [])]));
    return wrapped(groups, linkId, (when) => ({ kind: 'display', linkId, note: note.note, ...when }));
  }

  function wrapped(
    groups: ConditionGroups,
    linkId: string,
    inner: (when: { readonly when?: ConditionGroups[number] }) => LayoutNode,
  ): readonly LayoutNode[] {
    const last = groups.at(-1);
    const innermost = inner(last === undefined ? {} : { when: last });
    const node = groups
      .slice(0, -1)
      .reduceRight<LayoutNode>(
        (around, when) => ({ kind: 'group', linkId: name(`cairn-when-${linkId}`), when, nodes: [around] }),
        innermost,
      );
    return [node];
  }

  return nodesOf(facts.items.map((item) => ({ item, before: (item.notes ?? []).filter((note) => note.after !== true) })));
}

/** How the file it was brought from calls an item; ours are called as in every other export. */
export function linkIdOf(item: Pick<Item, 'id' | 'linkId'>): string {
  return item.linkId ?? item.id;
}

function runLength(pending: readonly Pending[], note: string): number {
  const end = pending.findIndex(({ before }) => before[0]?.note !== note || before[0].when !== undefined);
  return end === -1 ? pending.length : end;
}
