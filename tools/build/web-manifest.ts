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
  categories: ['health', 'lifestyle'],
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
