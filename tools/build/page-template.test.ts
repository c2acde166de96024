import { expect, it } from 'vitest';

import { directionOf } from './page-template.ts';

it('writes each language in its own direction', () => {
  expect(['en', 'pl', 'ar', 'ur', 'he', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
});
