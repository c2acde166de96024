import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { compileContent } from './compile.ts';
import { piecesOf } from './modules.ts';
import { copyOfContent } from './planted-content.test-data.ts';
import { describeProblem } from './problem.ts';
import { knownQuestionnaires, readStudy } from './studies.ts';

/** On a busy machine the work, not the waiting, may take long. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const planted = copyOfContent();
const study = 'studies/trial';
const sealed = [{ tag: '00000000000000aa', sealed: 'AAAA' }];

/** A study that is ready: the model, filled in, with a list. */
beforeAll(() => {
  const model = (name: string) => readFileSync(join(planted.folder, 'studies/_example', name), 'utf8');
  planted.write(`${study}/study.yaml`, model('study.yaml').replace('id: example', 'id: trial').replace(/'0{32}'/, `'${'12'.repeat(16)}'`));
  planted.write(`${study}/text.en.yaml`, model('text.en.yaml').replaceAll(/'\[.*\]'/g, 'Filled in'));
  planted.write(`${study}/codes.json`, JSON.stringify(sealed));
  planted.remember();
});

afterEach(() => planted.restore());
afterAll(() => planted.remove());

function problems(): readonly string[] {
  return readStudy(planted.folder, study, knownQuestionnaires(planted.folder)).problems.map(describeProblem);
}

const sleep = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'en',
  title: 'Sleep',
  url: 'https://example.org/sleep',
  copyright: 'Free for all',
  item: [
    {
      linkId: 'a/1',
      text: 'How did you sleep?',
      type: 'choice',
      answerOption: ['Badly', 'Well'].map((display, weight) => ({
        valueCoding: { code: String(weight), display },
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: weight }],
      })),
    },
  ],
};

function bringSleep(file: object): void {
  planted.write(`${study}/brought/sleep.fhir.json`, JSON.stringify(file));
  planted.change(`${study}/study.yaml`, '  - { id: hsb, version: 1.1.0 }', '  - { id: hsb, version: 1.1.0 }\n  - { id: sleep, version: 1.0.0 }');
  planted.change(`${study}/study.yaml`, 'questionnaires: [hsi, hsp, hsb]', 'questionnaires: [hsi, hsp, hsb, sleep]');
}

describe('readStudy', () => {
  it('has nothing to mend in the shelf as it is, and in a study that is ready', () => {
    expect(problems()).toEqual([]);
    expect(compileContent(planted.folder, 'en').problems).toEqual([]);
  });

  it.each([
    ['study.yaml', 'day: 91', 'day: 0', 'study.yaml schedule.waves[3].day: '],
    ['study.yaml', 'day: 91', 'day: 22', 'study.yaml schedule.waves[2].late: "w2" counts as on time until day 21'],
    ['study.yaml', 'features: [find]', 'features: [stories]', 'study.yaml arms[2].features: arm "ways-to-help" never leads to help'],
    ['study.yaml', 'version: 1.1.0', 'version: 1.7.0', 'study.yaml questionnaires[2].version: there is no version 1.7.0 of "hsb"; there is '],
    ['study.yaml', 'allocation: issued', 'allocation: [issued', 'study.yaml line '],
    ['text.en.yaml', '  ask-again:', '  ask-never:', 'text.en.yaml purposes.ask-again: purpose "ask-again" has no words'],
    ['text.en.yaml', 'team: Filled in', 'team: "[Your team]"', 'text.en.yaml team: still has a gap to fill in'],
    ['codes.json', '}]', '}', 'codes.json is no JSON'],
    ['codes.json', '00aa', '00AA', 'codes.json [0].tag: '],
  ])('says file and place: %s, %s', (...[name, from, to, said]) => {
    planted.change(`${study}/${name}`, from, to);
    expect(problems().filter((problem) => problem.startsWith(`${study}/${said}`))).toHaveLength(1);
  });

  it('keeps closed lists and all else that is unknown out', () => {
    planted.write(`${study}/list.csv`, 'code,arm');
    expect(problems()).toEqual([`${study}/list.csv has no place in a study’s folder; move it away`]);
  });

  it('does not ship a study whose codes were not made', () => {
    planted.removeFile(`${study}/codes.json`);
    expect(problems()).toEqual([expect.stringContaining(`${study}/codes.json no codes were made yet`)]);
  });

  it('wants a language tag in the name of words', () => {
    planted.write(`${study}/text.English.yaml`, readFileSync(join(planted.folder, study, 'text.en.yaml'), 'utf8'));
    expect(problems()).toEqual([`${study}/text.English.yaml is not named after a language, such as text.en.yaml`]);
  });

  it('knows the versions that were asked before', () => {
    const versions = knownQuestionnaires(planted.folder).flatMap(({ id, version }) => (id === 'hsb' ? [version] : []));
    expect(versions.toSorted()).toEqual(['1.0.0', '1.1.0']);
    planted.change(`${study}/study.yaml`, 'version: 1.1.0', 'version: 1.0.0');
    expect(problems()).toEqual([]);
  });
});

describe('questionnaires that a study brings', () => {
  it('takes a FHIR file with its scores', () => {
    bringSleep(sleep);
    planted.write(`${study}/brought/sleep.scores.yaml`, "- { id: sleep_sum, items: ['a/1'], method: sum, mayMiss: 0, range: [0, 1], higherMeans: sleep }");
    expect(problems()).toEqual([]);
    const { file } = readStudy(planted.folder, study, knownQuestionnaires(planted.folder));
    const [brought] = file?.brought ?? [];
    expect(brought?.facts).toMatchObject({ id: 'sleep', licence: 'Free for all', provenance: 'verbatim-licensed', changes: 'not-allowed' });
    expect(brought?.facts.scores).toMatchObject([{ id: 'sleep_sum', items: [brought?.facts.items[0]?.id] }]);
  });

  it('refuses what could not be shown, with the element’s path', () => {
    bringSleep({ ...sleep, item: [{ linkId: '1', text: 'When?', type: 'dateTime' }] });
    expect(problems()).toContainEqual(expect.stringContaining(`${study}/brought/sleep.fhir.json Questionnaire.item[0].type:`));
  });

  it('says when scores belong to nothing', () => {
    planted.write(`${study}/brought/gone.scores.yaml`, '[]');
    expect(problems()).toEqual([`${study}/brought/gone.scores.yaml belongs to gone.fhir.json, which is not there`]);
  });

  it('takes a folder laid out as ours, and works its examples', () => {
    const own = (name: string) => readFileSync(join(planted.folder, 'questionnaires/_example', name), 'utf8');
    for (const name of ['questionnaire.yaml', 'text.en.yaml', 'worked.yaml']) planted.write(`${study}/brought/example/${name}`, own(name));
    planted.change(`${study}/study.yaml`, '  - { id: hsb, version: 1.1.0 }', '  - { id: hsb, version: 1.1.0 }\n  - { id: example, version: 1.0.0 }');
    planted.change(`${study}/study.yaml`, 'questionnaires: [hsi, hsp, hsb]', 'questionnaires: [hsi, hsp, hsb, example]');
    expect(problems()).toEqual([]);
    planted.change(`${study}/brought/example/worked.yaml`, 'strict: 1.6667', 'strict: 1.5');
    expect(problems()).toEqual([expect.stringContaining('worked.yaml [0].scores.example_rest.strict: says 1.5, but Cairn works out 1.6')]);
    planted.change(`${study}/brought/example/questionnaire.yaml`, 'provenance: own', 'provenance: own\nchanges: not-allowed');
    expect(problems()).toContainEqual(expect.stringContaining(`${study}/brought/example `));
  });
});

describe('the pieces of the shelf', () => {
  it('are a card for the list and the whole file', () => {
    const { content } = compileContent(planted.folder, 'en');
    const pieces = piecesOf(content);
    expect(pieces.get('studies')).toEqual([{ id: 'trial', version: '1.0.0', title: 'Filled in' }]);
    expect(pieces.get('study/trial')).toMatchObject({ format: 'cairn-study', formatVersion: 1, plan: { id: 'trial' }, sealed });
    expect([...pieces.keys()].filter((name) => name.startsWith('study/'))).toEqual(['study/trial']);
  });
});
