import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { chunkGroups } from './tools/build/chunk-groups.ts';
import { contentDigest } from './tools/build/content-digest.ts';
import { developmentPages } from './tools/build/development-pages.ts';
import { markFiles } from './tools/build/mark-files.ts';
import { prerender } from './tools/build/prerender-plugin.ts';
import { contentPlugin } from './tools/content/plugin.ts';
import { pureComponents } from './tools/build/pure-components.ts';
import { smallLoader } from './tools/build/small-loader.ts';
import { webManifest } from './tools/build/web-manifest.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { readonly version: string };

export default defineConfig(({ command, isSsrBuild }) => ({
  root,
  appType: 'mpa',
  define: {
    __APP_VERSION__: JSON.stringify(process.env['CAIRN_BUILD'] ?? version),
    __CONTENT_DIGEST__: JSON.stringify(contentDigest(root)),
    __DEVELOPMENT__: JSON.stringify(command === 'serve'),
  },
  build: {
    outDir: process.env['CAIRN_OUT'] ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: isSsrBuild !== true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions:
      isSsrBuild === true
        ? {}
        : {
            input: { main: `${root}/index.html`, choose: `${root}/choose.html` },
            output: {
              codeSplitting: { groups: chunkGroups },
            },
          },
  },
  plugins: [
    contentPlugin(root),
    pureComponents(),
    smallLoader(root),
    react(),
    ...(isSsrBuild === true
      ? []
      : [
          developmentPages(root),
          prerender(root),
          VitePWA({
            strategies: 'injectManifest',
            srcDir: 'src/worker',
            filename: 'sw.ts',
            injectRegister: false,
            registerType: 'prompt',
            manifest: webManifest,
            // The pattern below finds the icons already: named twice they would be weighed twice.
            includeManifestIcons: false,
            // After the pages are written, so that the worker’s list holds every one of them.
            integration: { closeBundleOrder: 'post' },
            injectManifest: {
              globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
              // Pages are kept as copies that share their style: see tools/build/page-template.ts.
              globIgnores: [
                'choose.html',
                '404.html',
                '!(kept|assets)/**/*.html',
                '!(index|list).html',
                '.vite/**',
                '**/_headers',
                '**/_redirects',
              ],
              dontCacheBustURLsMatching: /^assets\//,
              manifestTransforms: [markFiles(root)],
            },
          }),
        ]),
  ],
}));
