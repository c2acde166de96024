/** The floor plan. Each rule carries its reason: it is what somebody who breaks the rule gets to read. */

/** Which floor may import which; a floor may always import itself. */
const stairs = {
  domain: [],
  i18n: ['domain'],
  library: ['domain', 'i18n'],
  formats: ['domain'],
  store: ['domain'],
  ui: ['i18n'],
  walk: ['domain', 'i18n', 'library', 'formats', 'store', 'ui', 'paths', 'environment'],
  features: ['domain', 'i18n', 'library', 'formats', 'store', 'ui', 'walk', 'paths', 'environment'],
  app: ['domain', 'i18n', 'library', 'formats', 'store', 'ui', 'walk', 'features', 'paths', 'environment'],
  worker: [],
};

const floorNames = Object.keys(stairs);

function pathOf(floor) {
  if (floor === 'paths') return '^src/paths\\.ts$';
  if (floor === 'environment') return '^src/environment\\.tsx$';
  return `^src/${floor}/`;
}

const stairRules = floorNames.map((floor) => ({
  name: `stairs-${floor}`,
  comment: `Floors import downwards only. ${floor} may import: ${stairs[floor].join(', ') || 'nothing but itself'}. Move what both need down a floor, or join them in app.`,
  severity: 'error',
  from: { path: pathOf(floor) },
  to: { path: '^src/', pathNot: [floor, ...stairs[floor]].map(pathOf) },
}));

export default {
  forbidden: [
    ...stairRules,
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or hide a third. Take the third out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-do-not-share-walls',
      comment: 'A room never imports another room. What both need moves down to walk or ui, or is joined in app.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'A room is entered by its index.ts only.',
      severity: 'error',
      from: { pathNot: '^src/features/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/[^/]+/index\\.tsx?$' },
    },
    {
      name: 'domain-needs-nothing',
      comment: 'Rules and arithmetic stay pure: valibot, and only in schema files. Anything else comes in as an argument.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: ['schema\\.ts$', '\\.test(-data)?\\.ts$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'] },
    },
    {
      name: 'schemas-know-valibot-only',
      comment: 'A schema file may use valibot and nothing else from outside.',
      severity: 'error',
      from: { path: '^src/domain/.*schema\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'one-key-to-the-cellar',
      comment: 'Only the store knows Dexie: encryption, faults and versions are its business alone.',
      severity: 'error',
      from: { pathNot: '^src/store/' },
      to: { path: 'node_modules/(dexie|fake-indexeddb)/' },
    },
    {
      name: 'formats-own-their-libraries',
      comment:
        'Only formats knows the libraries for archives, QR codes, ciphers and locked files: they are heavy, loaded on demand, and tested there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/formats/' },
      to: { path: 'node_modules/(fflate|lean-qr|@noble|@scure|age-encryption)/' },
    },
    {
      name: 'one-interpreter',
      comment: 'Only i18n knows i18next; ask it with useText.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/i18n/' },
      to: { path: 'node_modules/i18next/' },
    },
    {
      name: 'react-stays-upstairs',
      comment: 'domain, formats, paths and the cellar itself work without React; store/react.tsx is the only stair.',
      severity: 'error',
      from: { path: '^src/(domain/|formats/|worker/|paths\\.ts|choose\\.ts|store/(?!react))', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/(react|react-dom|react-router)/' },
    },
    {
      name: 'no-junk-drawers',
      comment: 'A file says what it holds. utils, helpers, common and misc say nothing.',
      severity: 'error',
      from: {},
      to: { path: '^(src|tools|tests)/.*(?<![a-z-])(util|utils|helper|helpers|common|misc|manager)(/|[.]tsx?$)' },
    },
    {
      name: 'no-lost-imports',
      comment: 'The imported file does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'nothing-forgotten',
      comment: 'Nobody imports this file. Remove it, or use it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '^src/(main|entry-server|choose)\\.tsx?$', '^src/worker/sw\\.ts$'],
      },
      to: {},
    },
    {
      name: 'no-inspector-inside',
      comment: 'What ships never imports tests or tools.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^tests/', '^tools/', '\\.test\\.tsx?$', '\\.examples\\.tsx$'], pathNot: '^src/ui/.*\\.examples\\.tsx$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|deploy|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.app.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module-sync', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
