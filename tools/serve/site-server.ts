import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync, constants } from 'node:zlib';

import { headerRules, headersFor, headersOfMissing, type HeaderRule } from '../build/headers.ts';

type Kept = { readonly body: Buffer; readonly brotli: Buffer | undefined; readonly gzip: Buffer | undefined; readonly type: string };

export type Site = {
  readonly files: ReadonlyMap<string, Kept>;
  readonly rules: readonly HeaderRule[];
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** Reads a built site into memory, compressed once as a static host would. Throws when the folder holds no site. */
export function readSite(folder: string, quality = 5): Site {
  const files = new Map<string, Kept>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = `/${posix.join(...full.slice(folder.length + 1).split(/[\\/]/))}`;
    if (path.startsWith('/.vite/') || path === '/_headers') continue;
    const type = types[entry.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const body = readFileSync(full);
    const squeeze = !type.startsWith('image/png');
    files.set(path, {
      body,
      type,
      brotli: squeeze ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : undefined,
      gzip: squeeze ? gzipSync(body) : undefined,
    });
  }
  const pages = [...files].flatMap(([path, file]) => (path.endsWith('.html') ? [file.body.toString('utf8')] : []));
  const styles = new Set(pages.flatMap((page) => [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].flatMap((match) => match[1] ?? [])));
  if (styles.size === 0) throw new Error(`${folder} holds no built site: run "npm run build" first`);
  return { files, rules: headerRules([...styles].map((style) => createHash('sha256').update(style).digest('base64'))) };
}

/** Serves as a good static host does: clean addresses, the release headers, compression, a kind page for unknown addresses. */
export function siteServer(site: () => Site): Server {
  return createServer((request, response) => answer(site(), request, response));
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const asked = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const path = decoded(asked);
  const missing = headersOfMissing(site.rules);
  if (path === undefined) {
    response.writeHead(400, { ...missing, 'content-type': plainText }).end('Not an address');
    return;
  }
  // As it was asked, still encoded, and never with two slashes in front: a browser would take what follows for another site.
  if (/^\/[^/].*\/$/.test(asked)) {
    response.writeHead(301, { ...missing, location: asked.replace(/\/+$/, '') }).end();
    return;
  }
  const name = [path === '/' ? '/index.html' : path, `${path}.html`].find((candidate) => site.files.has(candidate));
  const file = site.files.get(name ?? '/404.html');
  if (file === undefined || (name === undefined && path.startsWith('/assets/'))) {
    response.writeHead(404, { ...missing, 'content-type': plainText }).end('Not found');
    return;
  }
  const accepted = [request.headers['accept-encoding'] ?? ''].flat().join();
  const coded =
    accepted.includes('br') && file.brotli !== undefined ? 'br' : accepted.includes('gzip') && file.gzip !== undefined ? 'gzip' : undefined;
  const body = coded === 'br' ? file.brotli : coded === 'gzip' ? file.gzip : file.body;
  response.writeHead(name === undefined ? 404 : 200, {
    ...(name === undefined ? missing : headersFor(site.rules, path)),
    'content-type': file.type,
    vary: 'accept-encoding',
    ...(coded === undefined ? {} : { 'content-encoding': coded }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const plainText = 'text/plain; charset=utf-8';

/** Undefined for an address that is no UTF-8 once it is decoded, such as `/%E0%A4%A`. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
