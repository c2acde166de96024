import type { Plugin } from 'vite';

/** While developing there are no prerendered pages: every address of a language gets the template, rendered in the browser. */
export function developmentPages(): Plugin {
  return {
    name: 'cairn-development-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (path === '/') {
          response.writeHead(302, { location: '/en' }).end();
          return;
        }
        if (/^\/[a-z]{2,3}(-[A-Z]{2})?(\/[^.@]*)?$/.test(path) && !path.startsWith('/src')) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { originalUrl, server }) {
        if (server === undefined) return html;
        const language = /^\/([a-z]{2,3}(-[A-Z]{2})?)/.exec(originalUrl ?? '')?.[1] ?? 'en';
        const carried = JSON.stringify({ language, route: '', kind: 'personal', strings: {} });
        return html.replace(
          '<div id="root"></div>',
          `<div id="root"></div><script type="application/json" id="page-data">${carried}</script>`,
        );
      },
    },
  };
}
