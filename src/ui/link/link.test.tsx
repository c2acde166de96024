import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';

import { isInside, Link } from './link.tsx';

test.each([
  ['/en/help', true],
  ['//elsewhere.example', false],
  ['https://elsewhere.example', false],
  ['tel:116123', false],
  ['#main', false],
])('%s inside: %s', (href, inside) => {
  expect(isInside(href)).toBe(inside);
});

test('inside addresses go through the router, others are left as they are', () => {
  const render = (href: string) =>
    renderToString(
      <MemoryRouter basename="/base" initialEntries={['/base/']}>
        <Link href={href}>words</Link>
      </MemoryRouter>,
    );
  expect(render('/en/help')).toContain('href="/base/en/help"');
  expect(render('sms:85258?body=SHOUT')).toContain('href="sms:85258?body=SHOUT"');
  expect(render('//elsewhere.example')).toContain('rel="noreferrer"');
});
