import { expect, it } from 'vitest';

import { isHeavy } from './heavy.ts';

it.each([
  [{ concerns: ['suicidal-thoughts'], contentNotes: [] }, true],
  [{ concerns: ['low-mood', 'self-harm'], contentNotes: ['mental-health'] }, true],
  [{ concerns: ['grief'], contentNotes: ['death'] }, true],
  [{ concerns: ['low-mood'], contentNotes: ['mental-health', 'violence'] }, false],
] as const)('%j is heavy: %s', (story, heavy) => {
  expect(isHeavy({ concerns: [...story.concerns], contentNotes: [...story.contentNotes] })).toBe(heavy);
});
