import type { Plugin } from 'vite';

import { contentFolder } from '../content/plugin.ts';
import { draftsPage, noteFor } from './preview.ts';

/**
 * While developing there are no prerendered pages: every address of a language gets the template, rendered in the browser. The page of
 * a story also says what to mend in it, and `?drafts` behind any address lists the stories that are being written.
 */
export function developmentPages(root: string): Plugin {
  const content = contentFolder(root);
  return {
    name: 'cairn-development-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '/', query = ''] = (request.url ?? '/').split('?');
        if (path === '/') {
          response.writeHead(302, { location: '/en' }).end();
          return;
        }
        if (query === 'drafts') {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(draftsPage(content, languageOf(path)));
          return;
        }
        if (/^\/[a-z]{2,3}(-[A-Z]{2})?(\/[^.@]*)?$/.test(path) && !path.startsWith('/src')) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { originalUrl = '/', server }) {
        if (server === undefined) return html;
        const carried = JSON.stringify({ language: languageOf(originalUrl), route: '', kind: 'personal', strings: {} });
        return html.replace(
          '<div id="root"></div>',
          () => `${noteFor(content, originalUrl)}<div id="root"></div><script type="application/json" id="page-data">${carried}</script>`,
        );
      },
    },
  };
}

function languageOf(path: string): string {
  return /^\/([a-z]{2,3}(-[A-Z]{2})?)(?:[/?]|$)/.exec(path)?.[1] ?? 'en';
}
