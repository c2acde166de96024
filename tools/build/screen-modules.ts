/** The file of each route’s screen, so that its page can name the script it needs before the entry has asked for it. */
export const screenModules: Readonly<Record<string, string>> = {
  home: 'src/features/home/screens/home.tsx',
  stories: 'src/features/stories/screens/library.tsx',
  story: 'src/features/stories/screens/story.tsx',
  pages: 'src/features/pages/screens/pages.tsx',
  page: 'src/features/pages/screens/page.tsx',
  about: 'src/features/pages/screens/page.tsx',
  privacy: 'src/features/pages/screens/page.tsx',
  'for-clinicians': 'src/features/pages/screens/page.tsx',
  'for-researchers': 'src/features/pages/screens/page.tsx',
  'not-found': 'src/features/not-found/screens/not-found.tsx',
};
