import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { itemIds } from '#domain/fhir/item-ids.ts';

describe('itemIds', () => {
  it('are readable names', () => {
    expect(itemIds('phq', ['/88122-7', '1.1', 'A Very Long LinkId That Goes On And On', '日本'])).toEqual([
      'phq_88122_7',
      'phq_1_1',
      'phq_a_very_long_linkid_tha',
      'phq_4',
    ]);
    expect(itemIds('9-to-5-at-the-office', ['x', 'X'])).toEqual(['q9_to_5_at_t_x', 'q9_to_5_at_t_x_2']);
  });

  it('always are names that every format takes, and never the same twice', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'A', 'a.', 'x'.repeat(60))), { maxLength: 30 }),
        (id, linkIds) => {
          const names = itemIds(id, linkIds);
          for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{1,25}$/);
          expect(new Set(names).size).toBe(linkIds.length);
        },
      ),
    );
  });
});
