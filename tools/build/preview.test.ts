import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { copyOfContent } from '../content/planted-content.test-data.ts';
import { contentPlugin } from '../content/plugin.ts';
import { developmentPages } from './development-pages.ts';
import { draftsPage, noteFor } from './preview.ts';

/** What an author sees in `npm run dev`, with the plugins that make it and nothing else of the app. */

const planted = copyOfContent();
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const draft = 'stories/_the-blue-door';
cpSync(join(planted.folder, 'stories/_example'), join(planted.folder, draft), { recursive: true });
planted.change(`${draft}/story.yaml`, 'id: example', 'id: the-blue-door');
planted.remember();

let server: ViteDevServer;

beforeAll(async () => {
  vi.stubEnv('CAIRN_CONTENT', planted.folder);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  server = await createServer({
    root,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [contentPlugin(root), developmentPages(root)],
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
});
afterEach(() => {
  planted.restore();
  server.watcher.emit('all', 'change', join(planted.folder, draft));
});
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  planted.remove();
});

async function pieceOf(name: string): Promise<unknown> {
  const module = (await server.ssrLoadModule(`virtual:content/en/story/${name}`)) as { readonly piece: unknown };
  return module.piece;
}

describe('a story that is being written', () => {
  it('is a piece like any other, the model too, and is on no list', async () => {
    expect(await pieceOf('_the-blue-door')).toMatchObject({ id: '_the-blue-door', title: 'The shelf I never filled', withdrawn: false });
    expect(await pieceOf('_example')).toMatchObject({ parts: [{ title: 'The jam' }, {}, {}, {}] });
    const { piece } = (await server.ssrLoadModule('virtual:content/en/stories')) as { readonly piece: readonly { readonly id: string }[] };
    expect(piece.map(({ id }) => id).filter((id) => id.startsWith('_') || id === 'the-blue-door')).toEqual([]);
  });

  it('is shown with faults in it, as far as it can be read, and stops no other page', async () => {
    planted.change(`${draft}/story.yaml`, /^genre: .*$/m, 'genre: tale');
    planted.change(`${draft}/story.en.md`, /^title: .*$/m, 'title:');
    planted.write('stories/request-closed/story.yaml', 'id: [');
    server.watcher.emit('all', 'change', join(planted.folder, draft));
    expect(await pieceOf('_the-blue-door')).toMatchObject({
      title: '_the-blue-door',
      genre: 'endurance',
      hope: 4,
      parts: [{}, {}, {}, {}],
    });
    expect(await pieceOf('request-closed')).toMatchObject({ id: 'request-closed', barriers: [] });
    expect(await pieceOf('the-dry-socks')).toMatchObject({ id: 'the-dry-socks', provenance: 'composite' });
  });

  it('is shown without any words, and in another language beside its own', async () => {
    planted.write(`${draft}/story.en.md`, 'nothing');
    planted.write(`${draft}/story.fr.md`, '---\ntitle: La porte\n---\n\n## Un\n\nDeux.\n');
    server.watcher.emit('all', 'add', join(planted.folder, `${draft}/story.fr.md`));
    expect(await pieceOf('_the-blue-door')).toMatchObject({ title: '_the-blue-door', parts: [] });
    expect(await pieceOf('_the-blue-door~fr')).toMatchObject({
      title: 'La porte',
      language: 'fr',
      parts: [{ title: 'Un', paragraphs: ['Deux.'] }],
    });
  });
});

describe('the page of a story in development', () => {
  it('says above it what to mend: file, place and mend, as text and never as markup', async () => {
    planted.change(`${draft}/story.yaml`, /^genre: .*$/m, 'genre: tale');
    planted.change(`${draft}/story.en.md`, /^oneLine: .*$/m, 'oneLine: I just <b>rang</b>.');
    const html = await server.transformIndexHtml(
      '/index.html',
      '<html><body><div id="root"></div></body></html>',
      '/en/stories/_the-blue-door',
    );
    expect(html).toContain('content/stories/_the-blue-door: 3 to mend, 0 worth another look.');
    expect(html).toContain(
      '<li><strong>story.yaml, genre:</strong> is &quot;tale&quot;. Write one of: escape, endurance, endeavour, enlightenment.</li>',
    );
    expect(html).toContain(
      '<strong>story.en.md, oneLine:</strong> “just” makes light of what is hard. Leave the word out: “I just &lt;b&gt;rang&lt;/b&gt;.”',
    );
    expect(html.indexOf('id="preview"')).toBeLessThan(html.indexOf('id="root"'));
  });

  it('says so when nothing is to mend, and says nothing on other pages', () => {
    expect(noteFor(planted.folder, '/en/stories/_the-blue-door?x=1')).toContain('content/stories/_the-blue-door: nothing to mend.');
    for (const address of ['/en', '/en/stories', '/en/stories/gone', '/en/stories/..', '/en/stories/_the-blue-door/x'])
      expect(noteFor(planted.folder, address)).toBe('');
  });

  it('has a list of what is being written, with links', () => {
    planted.change('stories/request-closed/story.en.md', /^oneLine: .*$/m, 'oneLine: I just rang.');
    const page = draftsPage(planted.folder, 'en');
    const rows = page.match(/<li>.*?<\/li>/g)?.map((row) =>
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(rows).toEqual([
      '_example Readers do not meet it. Nothing to mend.',
      '_the-blue-door Readers do not meet it. Nothing to mend.',
      'request-closed On the shelf. 1 to mend.',
    ]);
    expect(page).toContain('href="/en/stories/_the-blue-door"');
  });
});
