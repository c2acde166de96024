import { describe, expect, it } from 'vitest';

import { headerRules, headersFor, type Headers } from './headers.ts';
import { hostFiles } from './host-files.ts';

const rules = headerRules(['AAAA=', 'BBBB=']);
const files = new Map(hostFiles(rules).map(({ name, text }) => [name, text]));

type Sent = Record<string, string>;

/** Each reads one file as its host does, and says what is sent for a path. A header that would be sent twice shows as "a, b". */
const hosts: Readonly<Record<string, (text: string, path: string) => Sent>> = {
  _headers(text, path) {
    const sent: Sent = {};
    for (const block of text.trim().split('\n\n')) {
      const [pattern = '', ...rest] = block.split('\n');
      if (!globMatches(pattern, path)) continue;
      for (const line of rest) {
        const detached = /^ {2}! (.+)$/.exec(line)?.[1];
        if (detached !== undefined) {
          Reflect.deleteProperty(sent, detached);
          continue;
        }
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
    return sent;
  },
  'netlify.toml'(text, path) {
    return lastHolds(
      text
        .split('[[headers]]')
        .slice(1)
        .map((block) => ({
          matches: globMatches(/for = "(.+)"/.exec(block)?.[1] ?? '', path),
          headers: Object.fromEntries(
            [...block.matchAll(/^"([\w-]+)" = (".*")$/gm)].map(([, name = '', value = '']) => [name, JSON.parse(value) as string]),
          ),
        })),
    );
  },
  'nginx.conf'(text, path) {
    const locations = [...text.matchAll(/^location (\/\S*) \{\n([\s\S]*?)\n\}/gm)].map(([, prefix = '', body = '']) => ({ prefix, body }));
    const best = locations.filter(({ prefix }) => path.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
    const added = (part: string) =>
      Object.fromEntries([...part.matchAll(/^\s*add_header (\S+) "(.+)" always;$/gm)].map(([, name = '', value = '']) => [name, value]));
    const own = added(best?.body ?? '');
    // Inherited only where the location names none of its own.
    return Object.keys(own).length > 0 ? own : added(text.replaceAll(/^location [\s\S]*?^\}/gm, ''));
  },
  'apache.htaccess'(text, path) {
    const set = (part: string) =>
      Object.fromEntries([...part.matchAll(/^\s*Header always set (\S+) "(.+)"$/gm)].map(([, name = '', value = '']) => [name, value]));
    const blocks = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(\S+)# && -f %\{REQUEST_FILENAME\}">\n([\s\S]*?)<\/If>/g)];
    return lastHolds([
      { matches: true, headers: set(text.replaceAll(/<If[\s\S]*?<\/If>/g, '')) },
      ...blocks.map(([, pattern = '', body = '']) => ({ matches: new RegExp(pattern).test(path), headers: set(body) })),
    ]);
  },
  Caddyfile(text, path) {
    const handles = [...text.matchAll(/^handle(?: (\S+))? \{\n([\s\S]*?)^\}/gm)].map(([, pattern = '/*', body = '']) => ({
      pattern,
      body,
    }));
    const first = handles.filter(({ pattern }) => globMatches(pattern, path)).sort((a, b) => b.pattern.length - a.pattern.length)[0];
    return Object.fromEntries(
      [...(first?.body ?? '').matchAll(/^ {4}([\w-]+) "(.+)"$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
  },
  'vercel.json'(text, path) {
    const { headers } = JSON.parse(text) as Json;
    const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
    expect(matching).toHaveLength(1);
    return fromJson(matching[0]?.headers ?? []);
  },
  'firebase.json'(text, path) {
    const { hosting } = JSON.parse(text) as { readonly hosting: Json };
    return lastHolds(
      hosting.headers.map(({ source, headers }) => ({
        matches: globMatches(source.replaceAll('**', '*'), path),
        headers: fromJson(headers),
      })),
    );
  },
};

type Json = {
  readonly headers: readonly { readonly source: string; readonly headers: readonly { readonly key: string; readonly value: string }[] }[];
};

function fromJson(headers: readonly { readonly key: string; readonly value: string }[]): Sent {
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]));
}

function lastHolds(found: readonly { readonly matches: boolean; readonly headers: Headers }[]): Sent {
  return Object.assign({}, ...found.filter(({ matches }) => matches).map(({ headers }) => headers)) as Sent;
}

function globMatches(pattern: string, path: string): boolean {
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[.?+^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);
}

const paths = [
  '/',
  '/en',
  '/en/help-now/gb',
  '/en/no/such/page',
  '/sw.js',
  '/manifest.webmanifest',
  '/kept/en.html',
  '/list.html',
  '/assets/main-x1.js',
  '/assets/key-worker-Ab_9-x.js',
];

describe('the files for hosts', () => {
  it('are read back here, every one of them', () => {
    expect([...files.keys()].sort()).toEqual(Object.keys(hosts).sort());
  });

  for (const [name, sentBy] of Object.entries(hosts)) {
    it(`${name} gives each path exactly the headers of the one source`, () => {
      const said = paths.map((path) => ({ path, headers: sentBy(files.get(name) ?? '', path) }));
      expect(said).toEqual(paths.map((path) => ({ path, headers: headersFor(rules, path) })));
    });

    it(`${name} would be found out with one header left out`, () => {
      const planted = (files.get(name) ?? '')
        .replaceAll(/^.*X-Content-Type-Options(?:.*nosniff.*|",\n.*nosniff".*)$/gm, '')
        .replaceAll('nosniff', 'sniff');
      expect(sentBy(planted, '/assets/main-x1.js')).not.toEqual(headersFor(rules, '/assets/main-x1.js'));
    });
  }

  it('stay under what Cloudflare reads: 2,000 characters to a line', () => {
    for (const line of (files.get('_headers') ?? '').split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('answer a missing asset as missing, where the host can be told', () => {
    expect(files.get('nginx.conf')).toMatch(/location \/assets\/ \{\n {2}error_page 404 @missing;/);
    expect(files.get('apache.htaccess')).toContain('ErrorDocument 404 "Not found"');
    expect(files.get('Caddyfile')).toContain('respond @asset "Not found"');
  });
});

describe('the headers', () => {
  it('name no source of script but our own files, in pages', () => {
    const page = headersFor(rules, '/en')['Content-Security-Policy'] ?? '';
    expect(page).toContain("script-src 'self';");
    expect(page).not.toMatch(/unsafe|https?:|\*/);
    expect(page).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(page).toContain("style-src 'self' 'sha256-AAAA=' 'sha256-BBBB=';");
  });

  it('let WebAssembly run in the worker for keys, and nowhere else', () => {
    const withWasm = paths.filter((path) => headersFor(rules, path)['Content-Security-Policy']?.includes('wasm') === true);
    expect(withWasm).toEqual(['/assets/key-worker-Ab_9-x.js']);
  });

  it('are kept for a year only where the name holds a hash', () => {
    for (const path of paths) expect(headersFor(rules, path)['Cache-Control']?.includes('immutable')).toBe(path.startsWith('/assets/'));
  });
});
