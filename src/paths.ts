/**
 * Every address as a function. Addresses are given without the language: the router adds it in front (`/en/...`).
 * Screens of a stone are named in the query so that one prerendered page serves the whole stone offline.
 */
export const paths = {
  home: () => '/',
  helpNow: (country?: string) => (country === undefined ? '/help-now' : `/help-now/${country.toLowerCase()}`),
  findHelp: (country?: string) => (country === undefined ? '/find-help' : `/find-help/${country.toLowerCase()}`),
  stories: () => '/stories',
  story: (id: string) => `/stories/${id}`,
  afterStory: (story?: string) => (story === undefined ? '/after-story' : `/after-story?story=${story}`),
  rest: () => '/rest',
  pages: () => '/pages',
  page: (id: string) => `/pages/${id}`,
  forClinicians: () => '/for-clinicians',
  forResearchers: () => '/for-researchers',
  tryQuestions: () => '/for-researchers/try',
  about: () => '/about',
  privacy: () => '/privacy',
  stone: (stone: string, screen?: string) => (screen === undefined ? `/path/${stone}` : `/path/${stone}?s=${screen}`),
  checkIn: (day?: number) => (day === undefined ? '/check-in' : `/check-in?day=${day}`),
  followUp: (wave?: string) => (wave === undefined ? '/follow-up' : `/follow-up?wave=${wave}`),
  myWords: () => '/my-words',
  /** `telling`: the one to begin with. */
  share: (telling?: string) => (telling === undefined ? '/share' : `/share?telling=${encodeURIComponent(telling)}`),
  received: () => '/received',
  contribute: (screen?: string) => (screen === undefined ? '/contribute' : `/contribute?s=${screen}`),
  moderate: () => '/for-moderators',
  /** The page for the appointment, and words to hand on. */
  handOver: (screen?: string) => (screen === undefined ? '/my-page' : `/my-page?s=${screen}`),
  safetyPlan: () => '/safety-plan',
  ownServices: () => '/own-services',
  myths: () => '/myths',
  /** For people who recommend Cairn: a link, a card, a poster. */
  recommend: () => '/for-clinicians/recommend',
  /** Where such a link leads. */
  start: () => '/start',
  myPlan: () => '/my-plan',
  myChange: () => '/my-change',
  /** `lock`: making a locked file. `plain`: a plain one, behind its warning. */
  takeAway: (screen?: 'lock' | 'plain') => (screen === undefined ? '/take-away' : `/take-away?p=${screen}`),
  myAnswers: () => '/my-answers',
  settings: () => '/settings',
  lock: () => '/lock',
  /** What is kept on this phone, how safely, and taking it out again. */
  keptHere: () => '/kept-here',
  /** How to leave fast. */
  leaving: () => '/leaving',
  join: (screen?: string) => (screen === undefined ? '/join' : `/join?s=${screen}`),
  myStudy: (screen?: 'agreed' | 'now' | 'stop') => (screen === undefined ? '/my-study' : `/my-study?s=${screen}`),
  workshop: () => '/workshop',
} as const;

/** The neutral page that Leave goes to. It lies outside every language and says nothing about Cairn. */
export const leavePage = '/list.html';

/** The public address of a page in one language, as a link, a canonical address and a file name without ending. */
export function inLanguage(language: string, path: string): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
