import { followUpsOf } from '../path/waves.ts';
import { problemsIn as questionnaireProblems } from '../questionnaire/coherence.ts';
import type { WavePlan } from '../wave/schema.ts';

import type { Arm, KeptStudy, StudyPlan, StudyWords } from './schema.ts';

/** A sentence for the team. `place`: where in the study file, as `plan.schedule.waves[2].id`. */
export type StudyProblem = { readonly place: string; readonly message: string };

/** A questionnaire that this build holds. `names`: of its items and scores, which are used once in all questionnaires. */
export type KnownQuestionnaire = { readonly id: string; readonly version: string; readonly names?: readonly string[] };

type Say = (place: string, message: string) => void;

/** Cairn’s own purposes: a study that named one of these would mix its consents with Cairn’s. */
const ownPurposes: readonly string[] = ['keep-on-device', 'research-file'];

/**
 * What a schema cannot see: whether the parts of a study fit together, and fit what this build holds. An empty list means that all is
 * well. Windows that overlap are told because the earlier follow-up is let go as soon as the next one opens.
 */
export function problemsIn(study: KeptStudy, known: readonly KnownQuestionnaire[]): readonly StudyProblem[] {
  const problems: StudyProblem[] = [];
  const say: Say = (place, message) => problems.push({ place, message });
  lookAtSizes(study, say);
  if (problems.length > 0) return problems;
  lookAtWaves(study.plan, say);
  lookAtWindows(study.plan, say);
  lookAtPins(study, known, say);
  lookAtArms(study.plan, say);
  lookAtAllocation(study.plan, say);
  lookAtPurposes(study.plan, say);
  lookAtBrought(study, known, say);
  lookAtWords(study, say);
  return problems;
}

/** Far more than any study has. A file from anywhere must not keep a phone busy with comparing everything with everything. */
const mostEntries = 200;
const mostItems = 500;

function lookAtSizes({ plan, words, brought }: KeptStudy, say: Say): void {
  const lists: readonly (readonly [place: string, length: number, most: number])[] = [
    ['plan.questionnaires', plan.questionnaires.length, mostEntries],
    ['plan.schedule.waves', plan.schedule.waves.length, mostEntries],
    ...plan.schedule.waves.map(({ questionnaires }, at) => [`plan.schedule.waves[${at}]`, questionnaires.length, mostEntries] as const),
    ['plan.arms', plan.arms.length, mostEntries],
    ['plan.purposes', plan.purposes.length, mostEntries],
    ['plan.returns', plan.returns.length, mostEntries],
    ['words', Object.keys(words).length, mostEntries],
    ['brought', brought.length, mostEntries],
    ...brought.map(({ facts }, at) => [`brought[${at}].facts`, facts.items.length + facts.scores.length, mostItems] as const),
    ...brought.map(({ words: own }, at) => [`brought[${at}].words`, Object.keys(own).length, mostEntries] as const),
    ...brought.map(({ facts }, at) => [`brought[${at}].facts.optionSets`, Object.keys(facts.optionSets).length, mostEntries] as const),
    ...brought.flatMap(({ facts }, at) =>
      facts.scores.map(({ items }, place) => [`brought[${at}].facts.scores[${place}].items`, items.length, mostItems] as const),
    ),
    ...brought.flatMap(({ facts }, at) =>
      Object.entries(facts.optionSets).map(([name, set]) => [`brought[${at}].facts.optionSets.${name}`, set.length, mostItems] as const),
    ),
  ];
  for (const [place, length, most] of lists) if (length > most) say(place, `has ${length} entries; at most ${most} can be looked at`);
}

function lookAtWaves({ schedule: { waves } }: StudyPlan, say: Say): void {
  sayRepeated(
    waves.map(({ id }) => id),
    (place, id) => say(`plan.schedule.waves[${place}].id`, `wave "${id}" is there twice`),
  );
  const baselines = waves.filter(({ kind }) => kind === 'baseline').length;
  if (baselines !== 1) say('plan.schedule.waves', `a study has exactly one wave of the kind "baseline"; here are ${baselines}`);
  if (waves.filter(({ kind }) => kind === 'post').length > 1)
    say('plan.schedule.waves', 'a study has at most one wave of the kind "post"; make the others follow-ups');
  for (const [place, { questionnaires }] of waves.entries()) {
    sayRepeated(questionnaires, (at, id) =>
      say(`plan.schedule.waves[${place}].questionnaires[${at}]`, `"${id}" is asked twice at one wave`),
    );
  }
}

function lookAtWindows({ schedule }: StudyPlan, say: Say): void {
  const placeOf = (wave: WavePlan) => `plan.schedule.waves[${schedule.waves.indexOf(wave)}]`;
  const followUps = followUpsOf(schedule);
  for (const [at, wave] of followUps.entries()) {
    if (wave.early >= wave.day)
      say(`${placeOf(wave)}.early`, `wave "${wave.id}" would open on the first day or before; make it smaller than ${wave.day}`);
    const next = followUps[at + 1];
    if (next === undefined || wave.day + wave.late < next.day - next.early) continue;
    const [last, opens] = [wave.day + wave.late, next.day - next.early];
    say(
      `${placeOf(wave)}.late`,
      `"${wave.id}" counts as on time until day ${last}, but "${next.id}" opens on day ${opens} and takes its place`,
    );
  }
}

function lookAtPins({ plan, brought }: KeptStudy, known: readonly KnownQuestionnaire[], say: Say): void {
  const pins = plan.questionnaires;
  sayRepeated(
    pins.map(({ id }) => id),
    (place, id) => say(`plan.questionnaires[${place}].id`, `"${id}" is there twice; a study asks one version`),
  );
  for (const [place, wave] of plan.schedule.waves.entries()) {
    for (const [at, id] of wave.questionnaires.entries()) {
      if (!pins.some((pin) => pin.id === id))
        say(`plan.schedule.waves[${place}].questionnaires[${at}]`, `"${id}" is not in the list "questionnaires", which says its version`);
    }
  }
  const held = [...known, ...brought.map(({ facts }) => facts)];
  for (const [place, { id, version }] of pins.entries()) {
    const versions = held.filter((one) => one.id === id).map((one) => one.version);
    if (versions.length === 0) say(`plan.questionnaires[${place}].id`, `"${id}" is neither built in nor brought along`);
    else if (!versions.includes(version))
      say(`plan.questionnaires[${place}].version`, `there is no version ${version} of "${id}"; there is ${versions.join(', ')}`);
    if (!plan.schedule.waves.some(({ questionnaires }) => questionnaires.includes(id)))
      say(`plan.questionnaires[${place}].id`, `"${id}" is asked at no wave; add it to one or take it out`);
  }
}

function lookAtArms({ arms, schedule }: StudyPlan, say: Say): void {
  sayRepeated(
    arms.map(({ id }) => id),
    (place, id) => say(`plan.arms[${place}].id`, `arm "${id}" is there twice`),
  );
  for (const [place, arm] of arms.entries()) {
    const own = `plan.arms[${place}]`;
    if (arm.features !== 'all') {
      sayRepeated(arm.features, (at, feature) => say(`${own}.features[${at}]`, `"${feature}" is there twice`));
      // Who gets only a part of Cairn for good must at least be led to a door; a waiting list gets it all in the end.
      if (arm.opensAfter === undefined && !arm.features.includes('find'))
        say(`${own}.features`, `arm "${arm.id}" never leads to help; add "find", or say with "opensAfter" when everything opens`);
    }
    if (arm.opensAfter !== undefined) lookAtOpening(arm, schedule.waves, (message) => say(`${own}.opensAfter`, message));
  }
  // On different paths the last day of the path is a different day after joining: arms could no longer be compared.
  const kinds = new Set(arms.map(({ features }) => (features === 'all' ? 'all' : features.toSorted().join(' '))));
  if (schedule.from === 'path' && kinds.size > 1)
    say('plan.schedule.from', 'the arms have different paths, so count the days from what is the same for all: "baseline"');
}

function lookAtOpening(arm: Arm, waves: readonly WavePlan[], say: (message: string) => void): void {
  if (arm.features === 'all') say(`arm "${arm.id}" has everything from the start, so nothing is left to open`);
  const wave = waves.find(({ id }) => id === arm.opensAfter);
  if (wave === undefined) say(`there is no wave "${arm.opensAfter ?? ''}"`);
  else if (wave.kind === 'baseline') say(`arm "${arm.id}" would not wait: arms are only known after the baseline`);
}

function lookAtAllocation({ allocation, arms, codes, salt, returns }: StudyPlan, say: Say): void {
  if (allocation === 'single' && arms.length > 1) say('plan.allocation', `"single" is for one arm; here are ${arms.length}`);
  if (allocation !== 'single' && arms.length === 1)
    say('plan.allocation', `"${allocation}" needs at least two arms; for one arm write "single"`);
  if (allocation === 'issued' && codes !== 'issued')
    say('plan.codes', 'arms are issued with the codes, so the codes have to be "issued" too');
  if (allocation === 'drawn' && codes === 'issued')
    say('plan.codes', 'issued codes carry their arm; write "own" or "none", or issue the arms too');
  if (codes === 'issued' && salt === undefined) say('plan.salt', 'issued codes need a salt; "npm run study:codes" writes a fresh one');
  sayRepeated(returns, (place, way) => say(`plan.returns[${place}]`, `"${way}" is there twice`));
}

function lookAtPurposes({ purposes }: StudyPlan, say: Say): void {
  sayRepeated(
    purposes.map(({ id }) => id),
    (place, id) => say(`plan.purposes[${place}].id`, `purpose "${id}" is there twice`),
  );
  for (const [place, { id }] of purposes.entries()) {
    if (ownPurposes.includes(id)) say(`plan.purposes[${place}].id`, `"${id}" is Cairn’s own; choose another name`);
  }
  if (!purposes.some(({ needed }) => needed)) say('plan.purposes', 'at least one purpose has to be needed: it is the yes to taking part');
}

function lookAtBrought({ plan, words, brought }: KeptStudy, known: readonly KnownQuestionnaire[], say: Say): void {
  sayRepeated(
    brought.map(({ facts }) => facts.id),
    (place, id) => say(`brought[${place}].facts.id`, `"${id}" is brought twice`),
  );
  const taken = new Map(known.flatMap(({ id, names = [] }) => (isPinned(plan, id) ? names.map((name) => [name, id] as const) : [])));
  for (const [place, { facts, words: translations }] of brought.entries()) {
    const where = `brought[${place}]`;
    if (known.some(({ id }) => id === facts.id)) say(`${where}.facts.id`, `"${facts.id}" is built in; give yours another name`);
    if (!isPinned(plan, facts.id))
      say(`${where}.facts.id`, `"${facts.id}" is brought and never asked; add it to "questionnaires" and a wave`);
    const names = [...facts.items, ...facts.scores].map(({ id }) => id);
    for (const name of names) {
      const owner = taken.get(name);
      if (owner === undefined || owner === facts.id) taken.set(name, facts.id);
      else say(`${where}.facts`, `"${name}" is also a name in "${owner}"; names become columns, so each is used once`);
    }
    for (const language of Object.keys(words)) {
      if (!Object.hasOwn(translations, language))
        say(`${where}.words.${language}`, `"${facts.id}" has no words in "${language}", so nobody could be asked it there`);
    }
    const told = Object.entries(translations).flatMap(([language, own]) => questionnaireProblems({ facts, words: own, language }));
    for (const message of new Set(told)) say(where, message);
  }
}

function isPinned({ questionnaires }: StudyPlan, id: string): boolean {
  return questionnaires.some((pin) => pin.id === id);
}

function lookAtWords({ plan, words }: KeptStudy, say: Say): void {
  if (Object.keys(words).length === 0) say('words', 'the study has no words in any language');
  for (const [language, own] of Object.entries(words)) {
    sayDifferences({ what: 'purpose', wanted: plan.purposes, found: own.purposes }, (name, message) =>
      say(`words.${language}.purposes.${name}`, message),
    );
    sayDifferences({ what: 'arm', wanted: plan.arms, found: own.arms }, (name, message) => say(`words.${language}.arms.${name}`, message));
  }
}

type Comparison = {
  readonly what: string;
  readonly wanted: readonly { readonly id: string }[];
  readonly found: StudyWords['purposes'] | StudyWords['arms'];
};

function sayDifferences({ what, wanted, found }: Comparison, say: Say): void {
  for (const { id } of wanted) if (!Object.hasOwn(found, id)) say(id, `${what} "${id}" has no words`);
  for (const name of Object.keys(found))
    if (!wanted.some(({ id }) => id === name)) say(name, `there are words for a ${what} "${name}", which the study does not have`);
}

function sayRepeated(names: readonly string[], say: (place: number, name: string) => void): void {
  for (const [place, name] of names.entries()) if (names.indexOf(name) < place) say(place, name);
}
