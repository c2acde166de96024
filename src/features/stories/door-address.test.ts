import { describe, expect, it } from 'vitest';

import { doorAddress, doors, whichDoor } from './door-address.ts';

describe('the doors', () => {
  it.each(doors)('%s is found again from its address', (door) => {
    expect(whichDoor(new URL(doorAddress(door), 'https://cairn.example').searchParams)).toEqual({ door, to: undefined });
    const further = new URL(doorAddress(door, 'burden'), 'https://cairn.example');
    expect(whichDoor(further.searchParams)).toEqual({ door, to: 'burden' });
    expect(further.pathname).toBe('/stories');
  });

  it.each(['', 'door=', 'door=cellar', 'to=burden'])('there is none for %j', (query) => {
    expect(whichDoor(new URLSearchParams(query))).toBe(undefined);
  });
});
