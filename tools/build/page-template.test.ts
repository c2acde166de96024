import { expect, it } from 'vitest';

import { directionOf, keptPage } from './page-template.ts';

it('writes each language in its own direction', () => {
  expect(['en', 'pl', 'ar', 'ur', 'he', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
});

it('keeps a page without its style, its strings and its content, and changes nothing else', () => {
  const styles = { public: 'p{margin:0}', personal: 'q{margin:0}' };
  const carried = (data: object) => `<p>Hello</p><script type="application/json" id="page-data">${JSON.stringify(data)}</script></body>`;
  const facts = { language: 'en', route: 'story', kind: 'public' };
  const page = `<head><style>p{margin:0}</style><style>q{margin:0}</style><script type="module" fetchpriority="low" src="/a.js"></script></head>${carried({ ...facts, strings: { frame: { back: 'Back $1' } }, data: [1] })}`;
  expect(keptPage({ styles }, page)).toBe(
    '<head><meta name="robots" content="noindex"><link rel="stylesheet" href="/kept/public.css"><link rel="stylesheet" href="/kept/personal.css"><script type="module" src="/a.js"></script></head>' +
      carried(facts),
  );
});
