import type { StudyFile } from './schema.ts';

/** Faults to plant into the sample study, each with the place and the words that must be told. For tests only. */

type Plant = (study: StudyFile) => void;
export type Fault = readonly [what: string, plant: Plant, place: string, message: string];

export function at<Thing>(list: readonly Thing[], place: number): Thing {
  const thing = list[place];
  if (thing === undefined) throw new Error('the sample is shorter than the test thinks');
  return thing;
}

function wordsIn(study: StudyFile, language: string): StudyFile['words'][string] {
  const words = study.words[language];
  if (words === undefined) throw new Error(`the sample has no ${language}`);
  return words;
}

export function followUp(study: StudyFile, place: number) {
  const wave = at(study.plan.schedule.waves, place);
  if (wave.kind !== 'follow-up') throw new Error('no follow-up there');
  return wave;
}

export const faults: readonly Fault[] = [
  ['a wave twice', ({ plan }) => (at(plan.schedule.waves, 2).id = 'pre'), 'plan.schedule.waves[2].id', '"pre" is there twice'],
  ['no baseline', ({ plan }) => plan.schedule.waves.shift(), 'plan.schedule.waves', 'here are 0'],
  [
    'two baselines',
    ({ plan }) => plan.schedule.waves.push({ kind: 'baseline', id: 'again', questionnaires: ['hsi'] }),
    'plan.schedule.waves',
    'here are 2',
  ],
  [
    'two waves right after the path',
    ({ plan }) => plan.schedule.waves.push({ kind: 'post', id: 'again', questionnaires: ['hsi'] }),
    'plan.schedule.waves',
    'at most one wave of the kind "post"',
  ],
  [
    'a questionnaire twice at one wave',
    ({ plan }) => at(plan.schedule.waves, 0).questionnaires.push('hsi'),
    'plan.schedule.waves[0].questionnaires[2]',
    '"hsi" is asked twice',
  ],
  ['a window that opens on the first day', (study) => (followUp(study, 2).early = 14), 'plan.schedule.waves[2].early', 'smaller than 14'],
  ['windows that meet', (study) => (followUp(study, 2).late = 70), 'plan.schedule.waves[2].late', 'until day 84, but "m3" opens on day 84'],
  [
    'a questionnaire that is not pinned',
    ({ plan }) => at(plan.schedule.waves, 1).questionnaires.push('bar'),
    'plan.schedule.waves[1].questionnaires[1]',
    '"bar" is not in the list',
  ],
  [
    'two versions of one questionnaire',
    ({ plan }) => plan.questionnaires.push({ id: 'hsp', version: '0.9.0' }),
    'plan.questionnaires[3].id',
    'a study asks one version',
  ],
  [
    'a pin of what is not there',
    ({ plan }) => {
      at(plan.questionnaires, 1).id = 'gone';
      for (const wave of plan.schedule.waves) wave.questionnaires = wave.questionnaires.map((id) => (id === 'hsp' ? 'gone' : id));
    },
    'plan.questionnaires[1].id',
    'neither built in nor brought',
  ],
  [
    'a pin of a version that is not there',
    ({ plan }) => (at(plan.questionnaires, 1).version = '3.0.0'),
    'plan.questionnaires[1].version',
    'there is 1.0.0, 0.9.0',
  ],
  [
    'a pin that nothing asks',
    ({ plan }) => (at(plan.schedule.waves, 2).questionnaires = ['hsi']),
    'plan.questionnaires[2].id',
    '"sleep" is asked at no wave',
  ],
  [
    'an arm twice',
    (study) => {
      at(study.plan.arms, 2).id = 'path';
      for (const words of Object.values(study.words)) delete words.arms['doors'];
    },
    'plan.arms[2].id',
    'arm "path" is there twice',
  ],
  ['a feature twice', ({ plan }) => (at(plan.arms, 2).features = ['find', 'find']), 'plan.arms[2].features[1]', '"find" is there twice'],
  [
    'an arm that never leads to help',
    ({ plan }) => (at(plan.arms, 2).features = ['stories']),
    'plan.arms[2].features',
    'never leads to help',
  ],
  [
    'a waiting list for a wave that is not there',
    ({ plan }) => (at(plan.arms, 1).opensAfter = 'w9'),
    'plan.arms[1].opensAfter',
    'no wave "w9"',
  ],
  ['a waiting list that does not wait', ({ plan }) => (at(plan.arms, 1).opensAfter = 'pre'), 'plan.arms[1].opensAfter', 'would not wait'],
  [
    'a waiting list with everything open',
    ({ plan }) => (at(plan.arms, 1).features = 'all'),
    'plan.arms[1].opensAfter',
    'nothing is left to open',
  ],
  [
    'days counted from a path that arms do not share',
    ({ plan }) => (plan.schedule.from = 'path'),
    'plan.schedule.from',
    'count the days from what is the same for all',
  ],
  ['one arm of many', ({ plan }) => (plan.allocation = 'single'), 'plan.allocation', '"single" is for one arm; here are 3'],
  [
    'one arm that is allocated',
    (study) => {
      study.plan.arms.length = 1;
      for (const { arms } of Object.values(study.words)) for (const arm of ['waiting', 'doors']) delete arms[arm];
    },
    'plan.allocation',
    '"issued" needs at least two arms',
  ],
  ['arms issued without codes', ({ plan }) => (plan.codes = 'own'), 'plan.codes', 'have to be "issued" too'],
  ['arms drawn in spite of codes', ({ plan }) => (plan.allocation = 'drawn'), 'plan.codes', 'issued codes carry their arm'],
  ['issued codes without a salt', ({ plan }) => delete plan.salt, 'plan.salt', 'issued codes need a salt'],
  ['a way of return twice', ({ plan }) => plan.returns.push('file'), 'plan.returns[2]', '"file" is there twice'],
  [
    'a purpose twice',
    ({ plan }) => plan.purposes.push({ id: 'take-part', needed: false }),
    'plan.purposes[2].id',
    'purpose "take-part" is there twice',
  ],
  [
    'no purpose that is needed',
    ({ plan }) => (at(plan.purposes, 0).needed = false),
    'plan.purposes',
    'at least one purpose has to be needed',
  ],
  [
    'a purpose of Cairn’s own',
    (study) => {
      at(study.plan.purposes, 1).id = 'research-file';
      for (const { purposes } of Object.values(study.words)) {
        purposes['research-file'] = { ask: 'May we?', more: [] };
        delete purposes['ask-again'];
      }
    },
    'plan.purposes[1].id',
    'is Cairn’s own',
  ],
  ['no words at all', (study) => (study.words = {}), 'words', 'no words in any language'],
  [
    'a purpose without words in one language',
    (study) => delete wordsIn(study, 'de').purposes['ask-again'],
    'words.de.purposes.ask-again',
    'has no words',
  ],
  [
    'words for a purpose that is not there',
    (study) => (wordsIn(study, 'en').purposes['else'] = { ask: 'And this?', more: [] }),
    'words.en.purposes.else',
    'which the study does not have',
  ],
  ['an arm without words', (study) => delete wordsIn(study, 'en').arms['waiting'], 'words.en.arms.waiting', 'arm "waiting" has no words'],
  [
    'words for an arm that is not there',
    (study) => (wordsIn(study, 'de').arms['other'] = ['Something else.']),
    'words.de.arms.other',
    'which the study does not have',
  ],
  [
    'a brought questionnaire with a name that is built in',
    ({ plan, brought }) => {
      at(brought, 0).facts.id = 'hsi';
      plan.questionnaires.pop();
      at(plan.schedule.waves, 2).questionnaires = ['hsi'];
    },
    'brought[0].facts.id',
    '"hsi" is built in',
  ],
  [
    'a questionnaire brought twice',
    ({ brought }) => brought.push({ ...at(brought, 0) }),
    'brought[1].facts.id',
    '"sleep" is brought twice',
  ],
  [
    'a questionnaire brought for nothing',
    ({ plan }) => {
      plan.questionnaires.pop();
      at(plan.schedule.waves, 2).questionnaires = ['hsi'];
    },
    'brought[0].facts.id',
    'is brought and never asked',
  ],
  [
    'a brought item with a name that is taken',
    ({ brought }) => {
      const { facts, words } = at(brought, 0);
      at(facts.items, 0).id = 'hsi_friend';
      for (const own of Object.values(words)) own.items = { hsi_friend: 'How many hours did you sleep?' };
    },
    'brought[0].facts',
    'is also a name in "hsi"',
  ],
  [
    'a brought questionnaire without words in one language',
    ({ brought }) => delete at(brought, 0).words['de'],
    'brought[0].words.de',
    'nobody could be asked it there',
  ],
  [
    'a brought questionnaire whose parts do not fit',
    ({ brought }) => Object.assign(at(brought, 0).words['en'] ?? {}, { items: { sleep_hours: 'How many?', sleep_gone: 'And?' } }),
    'brought[0]',
    'the words of items have "sleep_gone", which nothing asks for',
  ],
  ['a licence that forbids changes, with changes', ({ brought }) => (at(brought, 0).facts.provenance = 'adapted'), 'brought[0]', 'change'],
  [
    'more purposes than anybody reads',
    ({ plan }) => plan.purposes.push(...Array.from({ length: 300 }, (_, number) => ({ id: `more-${number}`, needed: false }))),
    'plan.purposes',
    'has 302 entries; at most 200',
  ],
];
