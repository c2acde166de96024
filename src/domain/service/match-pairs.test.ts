import { describe, expect, it } from 'vitest';

import { togetherGroups } from './match-pairs.ts';
import { service } from './match.test-data.ts';

const place = (id: string, ...pairedWith: string[]) => service(id, 'helpline', pairedWith.length === 0 ? {} : { pairedWith });
const groupsOf = (...places: ReturnType<typeof place>[]) =>
  togetherGroups(places).map(({ services, whole }) => [services.map(({ id }) => id).toSorted(), whole]);

describe('places that stand together or not at all', () => {
  it('are found whichever of them names the other, and through a third', () => {
    const joined = [[['a', 'b', 'c'], true]];
    expect(groupsOf(place('a', 'b'), place('b', 'c'), place('c'))).toEqual(joined);
    expect(groupsOf(place('a'), place('b', 'a', 'c'), place('c'))).toEqual(joined);
    expect(groupsOf(place('a'), place('b', 'a'), place('c', 'b'))).toEqual(joined);
    expect(groupsOf(place('a', 'b'), place('b', 'a'), place('c', 'a'))).toEqual(joined);
  });

  it('are a group of one where nobody is named, and each place is in one group alone', () => {
    expect(groupsOf(place('a'), place('b'), place('c', 'a'))).toEqual([
      [['a', 'c'], true],
      [['b'], true],
    ]);
  });

  it('are not whole when one that is named is not there', () => {
    expect(groupsOf(place('a', 'gone'), place('b'))).toEqual([
      [['a'], false],
      [['b'], true],
    ]);
    expect(groupsOf(place('a', 'b'), place('b', 'gone'))).toEqual([[['a', 'b'], false]]);
  });
});
