import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { webkit, type BrowserContext } from '@playwright/test';

import { miniBrowser } from '../../tools/engines/ensure-engines.ts';

export type MiniBrowser = { readonly context: BrowserContext; readonly pid: number; readonly letGo: () => Promise<void> };

/** Not on by default in this engine’s small browser, and on in Safari. */
const features = '--features=StorageAPI,StorageAPIEstimate,FileSystem,FileSystemWritableStream';

/**
 * Starts WebKitGTK’s small browser on a screen of its own, with all that it keeps below `folder`. Playwright speaks to its
 * inspector, which lists its pages as HTML; a small server in between lists them in the form that Playwright asks for.
 */
export async function startMiniBrowser(folder: string, size: { readonly width: number; readonly height: number }): Promise<MiniBrowser> {
  const binary = miniBrowser();
  if (binary === undefined) throw new Error('WebKitGTK’s MiniBrowser is not here: npm run test:engines gets it');
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  const inspector = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x900x24', binary, features, `--geometry=${size.width}x${size.height}`, 'about:blank'],
    {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        TZ: 'Europe/London',
        HOME: folder,
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_CACHE_HOME: join(folder, 'cache'),
        XDG_CONFIG_HOME: join(folder, 'config'),
        XDG_RUNTIME_DIR: runtime,
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_INSPECTOR_HTTP_SERVER: inspector,
      },
    },
  );
  if (child.pid === undefined) throw new Error('xvfb-run did not start');
  const shim = createServer((_request, response) => void list(inspector, response));
  const port = await listening(shim);
  while ((await pagesOf(inspector)).length === 0) {
    if (child.exitCode !== null) throw new Error(`xvfb-run ended with ${child.exitCode}`);
    await new Promise((again) => setTimeout(again, 50));
  }
  const browser = await webkit.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('WebKit shows no page to its inspector');
  return {
    context,
    pid: child.pid,
    async letGo() {
      await browser.close().catch(() => undefined);
      shim.closeAllConnections();
      shim.close();
    },
  };
}

async function list(inspector: string, response: ServerResponse): Promise<void> {
  const pages = (await pagesOf(inspector)).map((path) => ({
    type: 'page',
    url: 'about:blank',
    title: '',
    webSocketDebuggerUrl: `ws://${inspector}${path}`,
  }));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(pages));
}

async function pagesOf(inspector: string): Promise<readonly string[]> {
  const html = await fetch(`http://${inspector}/`)
    .then((answer) => answer.text())
    .catch(() => '');
  return [...new Set([...html.matchAll(/\/socket\/\d+\/\d+\/WebPage/g)].map(([path]) => path))];
}

async function listening(server: Server, port = 0): Promise<number> {
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((closed) => server.close(closed));
  return port;
}
