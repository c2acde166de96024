import type { ManifestOptions } from 'vite-plugin-pwa';

/** What a phone shows when Cairn is installed. The name says nothing about mental health: it stands where others see it. */
export const webManifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Cairn',
  short_name: 'Cairn',
  description: 'Stories and small steps, kept on your phone.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  lang: 'en',
  dir: 'ltr',
  background_color: '#faf6ef',
  theme_color: '#faf6ef',
  categories: ['lifestyle'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'People to call', url: '/en/help-now' },
    { name: 'Read a story', url: '/en/stories' },
  ],
};

/**
 * The same app, without a start address of its own: a browser that installs Cairn with this one starts at the address in front of it,
 * which holds the study and the code (docs/decisions/0008). The same `id` keeps it the same app.
 */
export function studyManifest(): string {
  const { start_url: _ownStart, ...rest } = webManifest;
  return JSON.stringify(rest);
}
