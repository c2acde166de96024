import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper that also preloads script, which this build does with links in its pages. Most of that
 * helper would be carried by everybody’s first script for nothing, so a small one that only knows style sheets takes its place.
 * Were Vite to name its helper otherwise, its own would come back, and the size check shows it.
 */
export function smallLoader(root: string): Plugin {
  return {
    name: 'cairn-small-loader',
    apply: 'build',
    configResolved({ build, base }) {
      if (build.modulePreload !== false || base !== '/')
        throw new Error('src/app/load-with-sheets.ts neither preloads script nor knows a base');
    },
    transform(_, id) {
      if (id !== '\0vite/preload-helper.js') return undefined;
      return {
        code: `export { loadWithSheets as __vitePreload } from ${JSON.stringify(join(root, 'src/app/load-with-sheets.ts'))};`,
        map: null,
      };
    },
  };
}
