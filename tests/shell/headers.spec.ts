import { createHash } from 'node:crypto';
import { get } from 'node:http';

import { headerRules, headersFor, headersOfMissing, type Headers } from '../../tools/build/headers.ts';
import { expect, test } from '../e2e/fixtures.ts';

/** What was built, as it is served: each kind of answer carries its whole set, and nothing besides. */

function stylesIn(page: string): readonly string[] {
  return [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => createHash('sha256').update(style).digest('base64'));
}

/** Names that say how an answer is carried, not what it may do. */
const ofTheServer = ['content-type', 'content-encoding', 'vary', 'date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

function sent(all: Readonly<Record<string, string>>): Headers {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !ofTheServer.includes(name)));
}

function lower(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

test('every kind of answer has exactly its headers: page, script, worker, manifest, picture, and what is missing', async ({ request }) => {
  const home = await (await request.get('/en')).text();
  // Home wears both sheets, in the order in which the policy names them.
  const rules = headerRules(stylesIn(home));
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(home)?.[1] ?? '';
  for (const path of [
    '/',
    '/en',
    '/en/help-now/gb',
    '/list.html',
    script,
    '/sw.js',
    '/manifest.webmanifest',
    '/icon.svg',
    '/kept/public.css',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(sent(answer.headers()), path).toEqual(lower(headersFor(rules, path)));
  }
  for (const path of [
    '/en/no/such/page',
    '/assets/gone-x1y2z3.js',
    '/assets/key-worker-gone.js',
    '/sw.js.map',
    '/.vite/manifest.json',
    '/_headers',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(sent(answer.headers()), path).toEqual(lower(headersOfMissing(rules)));
  }
});

test('a missing asset is never answered with a page', async ({ request }) => {
  const answer = await request.get('/assets/gone-x1y2z3.js');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toBe('Not found');
});

test('an address that cannot be read, or that would lead elsewhere, is refused', async ({ request, baseURL }) => {
  expect((await request.get('/%E0%A4%A')).status()).toBe(400);
  expect((await request.get('/en/stories/', { maxRedirects: 0 })).headers()['location']).toBe('/en/stories');
  // Asked without a client that tidies addresses.
  for (const path of ['//evil.example/', '//evil.example/en/', '/%5Cevil.example/..//']) {
    const { location = '/' } = await new Promise<{ readonly location?: string | undefined }>((tell, fail) => {
      get({ ...hostOf(baseURL), path }, ({ headers }) => tell(headers)).on('error', fail);
    });
    expect(new URL(location, baseURL).origin, path).toBe(new URL(baseURL ?? '').origin);
  }
});

function hostOf(baseURL: string | undefined): { readonly host: string; readonly port: string } {
  const { hostname, port } = new URL(baseURL ?? '');
  return { host: hostname, port };
}
