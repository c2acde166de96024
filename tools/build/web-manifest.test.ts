import { expect, it } from 'vitest';

import { studyManifest, webManifest } from './web-manifest.ts';

it('is the same app for studies, only without a start address of its own', () => {
  const { start_url: start, ...rest } = webManifest;
  expect(start).toBe('/');
  expect(JSON.parse(studyManifest())).toEqual(rest);
  expect(rest.id).toBe('/');
});
