/**
 * The release headers, in one place: the server of `npm start`, the files for hosts (host-files.ts), the worker’s list and the
 * tests all take them from here. What each is for, and what it does not do: docs/security.md.
 */

export type Headers = Readonly<Record<string, string>>;

/** One kind of path and the whole set of headers that it gets: sets never add up, so nothing can be forgotten or sent twice. */
export type HeaderRule = { readonly path: '/*' | '/assets/*' | '/assets/key-worker-*'; readonly headers: Headers };

/** The broadest first; the last one that matches a path holds, alone. `styleHashes`: SHA-256 in base64 of every inlined sheet. */
export function headerRules(styleHashes: readonly string[]): readonly HeaderRule[] {
  const page = { 'Content-Security-Policy': policy(pagePolicy(styleHashes)), ...forEverything };
  const keyWorker = { ...forEverything, 'Content-Security-Policy': policy(keyWorkerPolicy) };
  return [
    { path: '/*', headers: { ...page, 'Cache-Control': 'no-cache' } },
    { path: '/assets/*', headers: { ...page, 'Cache-Control': neverChanges } },
    { path: '/assets/key-worker-*', headers: { ...keyWorker, 'Cache-Control': neverChanges } },
  ];
}

/** The headers of a file at this path. Without a file there, use headersOfMissing: a 404 that is kept for a year cannot be mended. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  return rules.findLast((rule) => path.startsWith(rule.path.slice(0, -1)))?.headers ?? {};
}

export function headersOfMissing(rules: readonly HeaderRule[]): Headers {
  return headersFor(rules, '/');
}

/** The name of a file in /assets/ holds a hash of its content. */
const neverChanges = 'public, max-age=31536000, immutable';

type Policy = Readonly<Record<string, string>>;

function pagePolicy(styleHashes: readonly string[]): Policy {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': ["'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    // A recording is played from the rows it lies in.
    'media-src': 'blob:',
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    // No text becomes markup or script anywhere; the one policy is in src/app/trusted-types.ts.
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  };
}

/** The worker that derives keys is the only place where WebAssembly may run; the pages stay without it. It asks for nothing. */
const keyWorkerPolicy: Policy = { 'default-src': "'none'", 'script-src': "'self' 'wasm-unsafe-eval'" };

function policy(directives: Policy): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Powers that some page of Cairn uses. Sharing (`web-share`) is not said: browsers without it would complain on every page, and those
 * with it give it to our own pages only, unasked.
 */
const powersForUs = [
  'clipboard-write',
  'fullscreen',
  // Somebody hears their own recording, and the screen goes dark. Without it, a browser may not begin to play at all.
  'media-playback-while-not-visible',
  'microphone',
  'publickey-credentials-create',
  'publickey-credentials-get',
  // Words shown large keep the screen awake: src/walk/sharing/show-large.tsx.
  'screen-wake-lock',
];

/**
 * All others that Chromium 156 knows (`document.featurePolicy.features()`), the only engine that reads this header. Left out: `ch-…`, what
 * a browser tells a server that asks for it. Ours asks for nothing, and thirty names would not make the first answer lighter.
 */
const powersForNobody = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const forEverything: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [
    ...powersForUs.map((power) => ({ power, who: '(self)' })),
    ...powersForNobody.map((power) => ({ power, who: '()' })),
  ]
    .sort((a, b) => a.power.localeCompare(b.power, 'en'))
    .map(({ power, who }) => `${power}=${who}`)
    .join(', '),
};
