/** The release headers, in one place: the server of `npm start`, the files for common hosts and the tests all take them from here. */

export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

export type HeaderFile = { readonly where: 'site' | 'deploy'; readonly name: string; readonly text: string };

export function securityHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // A recording is played from the rows it lies in.
    'media-src blob:',
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), payment=(), usb=(), browsing-topics=()',
  };
}

/** Hashed files never change; everything else is asked for anew, so that a new version is seen. */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

export function headerFiles(styleHashes: readonly string[]): readonly HeaderFile[] {
  const security = securityHeaders(styleHashes);
  return [
    { where: 'site', name: '_headers', text: hostHeaders(security) },
    { where: 'deploy', name: 'nginx.conf', text: nginx(security) },
    { where: 'deploy', name: 'apache.htaccess', text: apache(security) },
  ];
}

/** Netlify and Cloudflare Pages read this file. */
function hostHeaders(security: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...security, 'Cache-Control': cacheControl('/') }).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n\n/assets/*\n  ! Cache-Control\n  Cache-Control: ${cacheControl('/assets/x')}\n`;
}

/** nginx drops the headers of a server block in any location that adds its own, so both locations name them all. */
function nginx(security: Readonly<Record<string, string>>): string {
  const add = (indent: string, cache: string) =>
    Object.entries({ ...security, 'Cache-Control': cache })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n');
  return `# Inside a server block with HTTPS. root is the folder that holds the built site.
absolute_redirect off;
gzip on;
gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml;
error_page 404 /404.html;
rewrite ^/(.+)/$ /$1 permanent;
location /assets/ {
  try_files $uri =404;
${add('  ', cacheControl('/assets/x'))}
}
location / {
  index index.html;
  try_files $uri $uri.html $uri/index.html =404;
${add('  ', cacheControl('/'))}
}
`;
}

function apache(security: Readonly<Record<string, string>>): string {
  const set = Object.entries(security).map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
  return `# Needs mod_headers and mod_rewrite.
${set.join('\n')}
Header always set Cache-Control "${cacheControl('/')}"
<If "%{REQUEST_URI} =~ m#^/assets/#">
  Header always set Cache-Control "${cacheControl('/assets/x')}"
</If>
DirectorySlash Off
ErrorDocument 404 /404.html
RewriteEngine On
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ $1.html [L]
`;
}
