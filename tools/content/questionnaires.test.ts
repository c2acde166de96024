import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { compileContent } from './compile.ts';
import { piecesOf } from './modules.ts';
import { copyOfContent } from './planted-content.test-data.ts';
import { describeProblem } from './problem.ts';

const planted = copyOfContent();

afterEach(() => planted.restore());
afterAll(() => planted.remove());

/** Of this shelf alone: the studies, which ask the versions planted here, have theirs to say too. */
function problems(): readonly string[] {
  const own = compileContent(planted.folder, 'en').problems.filter(({ file }) => file.startsWith('questionnaires/'));
  return own.map(describeProblem);
}

const old = 'questionnaires/hsb/earlier/1.0.0';

describe('earlier versions of questionnaires', () => {
  it('have a piece of their own, and are never among those that are asked', () => {
    const pieces = piecesOf(compileContent(planted.folder, 'en').content);
    const versions = (name: string) =>
      (pieces.get(name) as readonly { readonly facts: { readonly id: string; readonly version: string } }[])
        .filter(({ facts }) => facts.id === 'hsb')
        .map(({ facts }) => facts.version);
    expect(versions('earlier-questionnaires')).toEqual(['1.0.0']);
    expect(versions('questionnaires')).toEqual(['1.1.0']);
  });

  it.each([
    {
      what: 'another version than their folder',
      file: `${old}/questionnaire.yaml`,
      from: 'version: 1.0.0',
      to: 'version: 1.0.1',
      said: [`${old}/questionnaire.yaml version: is "1.0.1", but the folder is named "1.0.0"`],
    },
    {
      what: 'another questionnaire than the one asked now',
      file: `${old}/questionnaire.yaml`,
      from: 'id: hsb',
      to: 'id: hsx',
      said: [`${old}/questionnaire.yaml id: is "hsx", but this is an earlier version of "hsb"`],
    },
    {
      what: 'a version that is asked now as well',
      file: 'questionnaires/hsb/questionnaire.yaml',
      from: 'version: 1.1.0',
      to: 'version: 1.0.0',
      said: [`${old}/questionnaire.yaml version: is there twice: it is also the version asked now, 1.0.0`],
    },
    {
      what: 'a version above the one asked now',
      file: 'questionnaires/hsb/questionnaire.yaml',
      from: 'version: 1.1.0',
      to: 'version: 0.9.0',
      said: [`${old}/questionnaire.yaml version: is higher than the version asked now, 0.9.0`],
    },
    {
      what: 'words that do not fit',
      file: `${old}/text.en.yaml`,
      from: '{item}',
      to: 'them',
      said: [`${old}/text.en.yaml stem: the stem needs {item} once`],
    },
    {
      what: 'a name that is not the folder’s, in what is asked now',
      file: 'questionnaires/hsp/questionnaire.yaml',
      from: 'id: hsp',
      to: 'id: hsq',
      said: ['questionnaires/hsp id: is "hsq", but the folder is named "hsp"'],
    },
  ])('are refused with $what', ({ file, from, to, said }) => {
    planted.change(file, from, to);
    expect(problems()).toEqual(said);
  });

  it('need no words in another language: nobody is asked them any more', () => {
    expect(compileContent(planted.folder, 'de').problems.map(({ file }) => file)).not.toContain(`${old}/text.de.yaml`);
  });

  it('need their facts wherever they have words', () => {
    planted.removeFile(`${old}/questionnaire.yaml`);
    expect(problems()).toEqual([`${old}/questionnaire.yaml is missing`]);
  });
});
