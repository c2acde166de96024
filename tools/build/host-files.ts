import type { HeaderRule, Headers } from './headers.ts';

/** `site`: beside the built pages, because the host looks for it there. `deploy`: a folder of its own, for whoever runs the host. */
export type HostFile = { readonly where: 'site' | 'deploy'; readonly name: string; readonly text: string };

/**
 * The same headers in the languages of common hosts. Where rules add up on a host, a broader header is taken back first, or every rule
 * names the whole set and the last one holds. tools/build/host-files.test.ts reads each file back as its host does.
 */
export function hostFiles(rules: readonly HeaderRule[]): readonly HostFile[] {
  return [
    { where: 'site', name: '_headers', text: cloudflare(rules) },
    { where: 'deploy', name: 'netlify.toml', text: netlify(rules) },
    { where: 'deploy', name: 'nginx.conf', text: nginx(rules) },
    { where: 'deploy', name: 'apache.htaccess', text: apache(rules) },
    { where: 'deploy', name: 'Caddyfile', text: caddy(rules) },
    { where: 'deploy', name: 'vercel.json', text: vercel(rules) },
    { where: 'deploy', name: 'firebase.json', text: firebase(rules) },
  ];
}

function lines(headers: Headers, write: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');
}

/** Cloudflare joins the values of all rules that match with a comma: what a broader rule said is detached first. */
function cloudflare(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, at) => {
    const said = Object.keys(at === 0 ? {} : headers).map((name) => `  ! ${name}`);
    return [path, ...said, lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Netlify takes the value of the later rule, and knows no line that takes a header back. Its file wins over `_headers`. */
function netlify(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(
    ({ path, headers }) =>
      `[[headers]]\nfor = "${path}"\n[headers.values]\n${lines(headers, (name, value) => `"${name}" = ${JSON.stringify(value)}`)}`,
  );
  return `[build]\npublish = "dist"\n\n${blocks.join('\n\n')}\n`;
}

/** nginx drops the headers of the server in a location that names its own, so such a location names them all. */
function nginx(rules: readonly HeaderRule[]): string {
  const add = (headers: Headers, indent: string) => lines(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`);
  const [all, ...others] = rules;
  const locations = others.map(
    ({ path, headers }) => `location ${path.slice(0, -1)} {
  error_page 404 @missing;
  try_files $uri =404;
${add(headers, '  ')}
}`,
  );
  return `# Inside a server block with HTTPS. root is the folder that holds the built site.
absolute_redirect off;
gzip on;
gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml;
types_hash_max_size 4096;
error_page 404 /404.html;
rewrite ^/([^/].*)/$ /$1 permanent;
${add(all?.headers ?? {}, '')}
location / {
  index index.html;
  try_files $uri $uri.html $uri/index.html =404;
}
${locations.join('\n')}
# A missing file must not be answered with a page, nor kept for a year.
location @missing {
  default_type text/plain;
  return 404 "Not found";
}
`;
}

function apache(rules: readonly HeaderRule[]): string {
  const set = (headers: Headers, indent: string) =>
    lines(headers, (name, value) => `${indent}Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
  const [all, ...others] = rules;
  const blocks = others.map(
    ({ path, headers }) => `<If "%{REQUEST_URI} =~ m#^${path.slice(0, -1)}# && -f %{REQUEST_FILENAME}">
${set(headers, '  ')}
</If>`,
  );
  return `# Needs mod_headers and mod_rewrite.
${set(all?.headers ?? {}, '')}
# The later one holds. A missing file gets none of them: it must not be kept for a year.
${blocks.join('\n')}
DirectorySlash Off
AddType application/manifest+json .webmanifest
ErrorDocument 404 /404.html
<If "%{REQUEST_URI} =~ m#^/assets/#">
  ErrorDocument 404 "Not found"
</If>
RewriteEngine On
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ $1.html [L]
`;
}

/** `handle` blocks shut each other out, the longest path first. */
function caddy(rules: readonly HeaderRule[]): string {
  const set = (headers: Headers, indent: string) => lines(headers, (name, value) => `${indent}${name} "${value}"`);
  const block = ({ headers }: HeaderRule) => `  header {\n${set(headers, '    ')}\n  }`;
  const [all, ...others] = rules;
  if (all === undefined) throw new Error('there is no rule for all paths');
  const handles = others.toReversed().map((rule) => `handle ${rule.path} {\n${block(rule)}\n  file_server\n}`);
  return `# Inside a site block. root is the folder that holds the built site.
encode zstd gzip
@slash path_regexp slash ^/([^/].*)/$
redir @slash /{re.slash.1} permanent
${handles.join('\n')}
handle {
${block(all)}
  try_files {path} {path}.html
  file_server
}
handle_errors {
${block(all)}
  @asset path /assets/*
  respond @asset "Not found"
  rewrite * /404.html
  file_server {
    status {err.status_code}
  }
}
`;
}

/** Sources that do not overlap: nothing has to be known about which of two rules holds. */
function vercel(rules: readonly HeaderRule[]): string {
  const sources = {
    '/*': '/((?!assets/).*)',
    '/assets/*': '/assets/((?!key-worker-).*)',
    '/assets/key-worker-*': '/assets/key-worker-(.*)',
  };
  const headers = rules.map((rule) => ({ source: sources[rule.path], headers: keysAndValues(rule.headers) }));
  return `${JSON.stringify({ outputDirectory: 'dist', cleanUrls: true, trailingSlash: false, headers }, undefined, 2)}\n`;
}

/** On Firebase the last rule that matches holds, header by header (github.com/firebase/firebase-tools/issues/9467). */
function firebase(rules: readonly HeaderRule[]): string {
  const sources = { '/*': '**', '/assets/*': '/assets/**', '/assets/key-worker-*': '/assets/key-worker-*' };
  const headers = rules.map((rule) => ({ source: sources[rule.path], headers: keysAndValues(rule.headers) }));
  return `${JSON.stringify({ hosting: { public: 'dist', cleanUrls: true, trailingSlash: false, headers } }, undefined, 2)}\n`;
}

function keysAndValues(headers: Headers): readonly { readonly key: string; readonly value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
