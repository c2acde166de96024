import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fileSum } from '../../tools/build/mark-files.ts';
import { readSite, siteServer, type Site } from '../../tools/serve/site-server.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** Answers in the place of the site, or gives false and lets the site answer. */
type Fault = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/** A server of the test’s own: it can be stopped in the middle, lose a file, or get a new version of the site. */
export type OwnServer = {
  readonly origin: string;
  readonly stop: () => Promise<void>;
  /** After a stop: there again, at the same address. */
  readonly start: () => Promise<void>;
  /** From now on this file is not found. */
  readonly lose: (path: string) => void;
  readonly restore: () => void;
  /** From now on some requests fare badly; undefined for none. */
  readonly spoil: (fault: Fault | undefined) => void;
  /** Puts another build of the site in place of the first. */
  readonly release: (site: Site) => void;
};

let builtSite: Site | undefined;

/** Reading presses every file, so it is done once for all tests of a worker. */
export function builtOnce(): Site {
  builtSite ??= readSite(built);
  return builtSite;
}

export async function startServer(site: Site = builtOnce()): Promise<OwnServer> {
  let current = site;
  let lost: string | undefined;
  let spoilt: Fault | undefined;
  const whole = siteServer(() => (lost === undefined ? current : without(current, lost)));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (spoilt?.(path, response, request) !== true) whole.emit('request', request, response);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
    start: () => new Promise((ready) => server.listen(port, 'localhost', ready)),
    lose(path) {
      lost = path;
    },
    restore() {
      lost = undefined;
    },
    spoil(fault) {
      spoilt = fault;
    },
    release(next) {
      current = next;
    },
  };
}

function without(site: Site, path: string): Site {
  return { ...site, files: new Map([...site.files].filter(([name]) => name !== path)) };
}

/** The login page of a public network: whatever is asked for, this is the answer, and it says that all is well. */
export const loginPage: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>Free internet</title><h1>Accept our terms</h1>');
  return true;
};

/**
 * A second version of the built site: every script gets a new name and one word more, as a real release would do. Made
 * from the first by renaming, so that a test needs no second build.
 */
export function nextRelease(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-release-'));
  cpSync(built, folder, { recursive: true });
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, 'v2.js')]));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|js)$/.test(file));
  for (const file of texts) {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    writeFileSync(join(folder, file), file.startsWith('assets') ? `${text}\n/* second version */` : text);
  }
  for (const [before, after] of renamed) {
    cpSync(join(folder, 'assets', before), join(folder, 'assets', after));
    rmSync(join(folder, 'assets', before));
  }
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, withNewSums(folder, readFileSync(worker, 'utf8')));
  const site = readSite(folder);
  rmSync(folder, { recursive: true, force: true });
  return site;
}

/** The worker keeps nothing that differs from its list, so the list has to speak of the files as they are now. */
function withNewSums(folder: string, worker: string): string {
  return worker.replaceAll(
    /"revision":"[^"]*","url":"([^"#]+)/g,
    (_, url: string) => `"revision":"${fileSum(readFileSync(join(folder, url)))}","url":"${url}`,
  );
}
