/**
 * Which modules travel together. Every file that a first visit needs is one more request, so what pages share is packed
 * into few files: the libraries, what is needed at once, what public pages show, and what the rooms of the path share. A
 * group takes along what its modules import, so the ones needed first come first.
 * Dexie and the store behind it stay apart: they load when something is kept.
 */
export const chunkGroups = [
  { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|i18next)[\\/]/, priority: 30 },
  {
    name: 'entry',
    test: /src[\\/](app[\\/](?!notices|page-failed|load-anew|keep-typed|lock-watch|keep-notice|ask-after-save|personal-style|offline)|i18n[\\/](?!load-strings)|library[\\/](?!content-digest|countries)|environment|paths|store[\\/](react|on-demand-store|mirror|local-storage|error-name|left-mark)|domain[\\/](time[\\/]|path[\\/]stones)|ui[\\/](frame|header|icon|link|heading|actions|button|skip-link|theme|sheet)).*\.tsx?$/,
    priority: 20,
  },
  { name: 'store', test: /src[\\/]store[\\/](?!dexie|unpark|lock[\\/](lock\.|wraps|wrong-tries)).*\.tsx?$/, priority: 15 },
  {
    name: 'reading',
    test: /src[\\/](ui[\\/](failure-notice|note|disclosure|story-text|story-card|prose|status|tag-list|select|field)|walk[\\/](hidden-topics|heard-story[\\/](quietly|use-awake))|domain[\\/]story[\\/]hidden|features[\\/]stories[\\/]parts[\\/]stories-closed).*\.tsx?$/,
    priority: 10,
  },
  // What a story is read with; the voice that reads it aloud is fetched later, and apart.
  {
    name: 'stories',
    test: /src[\\/](walk[\\/]heard-story[\\/]story-|domain[\\/]story[\\/]heavy).*\.tsx?$/,
    priority: 9,
  },
  {
    name: 'shelf',
    test: /src[\\/](ui[\\/](tiles|shore|search-line)|walk[\\/]pause-taken|features[\\/]stories[\\/]door-address).*\.tsx?$/,
    priority: 9,
  },
  {
    name: 'helping',
    test: /src[\\/](ui[\\/](call-card|place|number-list)|domain[\\/]service[\\/](?!match|door-choice|[a-z-]*schema)|features[\\/]help[\\/](?!screens|index)).*\.tsx?$/,
    priority: 9,
  },
  {
    name: 'walking',
    test: /src[\\/](walk[\\/](?!change|measures|lock|backup-offer|unkept-words|other-text|other-window|new-piece|offline|ask-to-keep|leaving|heard-story|sharing|after-story|mirror|voice|writing|exchange|quiet-look|kept-text|use-keeper|ledger|wait)|domain[\\/](path[\\/](?!stones|change)|random|words[\\/]add-line)|ui[\\/](failure-notice|choice|check-list|text-area|text-line|progress|date-field|time-field|summary-list|banner)).*(?<!schema)\.tsx?$/,
    priority: 5,
  },
  // Half of the rooms have a page to write on. What looks at words quietly goes apart: other rooms have it without such a page.
  { name: 'quiet', test: /src[\\/]walk[\\/]quiet-look[\\/](quiet-look|said-ok)\.tsx?$/, priority: 5 },
  { name: 'writing', test: /src[\\/]walk[\\/](kept-text|use-keeper).*\.tsx?$/, priority: 4 },
  // Asked by pages that have nothing to write on, too.
  { name: 'written', test: /src[\\/]domain[\\/]words[\\/]written\.ts$/, priority: 6 },
  { name: 'asking', test: /src[\\/]domain[\\/]questionnaire[\\/].*(?<!schema)\.ts$/, priority: 5 },
  {
    name: 'checking',
    test: /src[\\/](walk[\\/](change|measures)|domain[\\/]path[\\/]change|ui[\\/](slope|table)|features[\\/](checks|my-change)[\\/]parts).*\.tsx?$/,
    priority: 4,
  },
];
