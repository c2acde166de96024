import { describe, expect, it } from 'vitest';

import { service } from './match.test-data.ts';
import {
  agesOfGroup,
  isAbout,
  isEligible,
  isForGroup,
  isGeneralLine,
  isProfessional,
  isSpecialist,
  type Subject,
} from './match-subjects.ts';
import type { Service } from './schema.ts';

const line = service('line', 'crisis-line', { topics: ['suicide', 'any-distress'] });
const doctor = service('doctor', 'primary-care', { topics: ['assessment'] });
const abuse = service('abuse', 'domestic-abuse', { topics: ['domestic-abuse'] });
const abuseOfMen = service('abuse-men', 'domestic-abuse', { alsoKinds: ['men'], topics: ['domestic-abuse', 'men'] });
const students = service('students', 'student', { topics: ['listening'] });
const youth = service('youth', 'youth', { ages: '11 to 25', topics: ['listening'] });
const older = service('older', 'older', { ages: '60 and over', topics: ['loneliness'] });
const nobody = { groups: [] };

describe('isGeneralLine', () => {
  it.each<readonly [string, Service, boolean]>([
    ['a line for any distress', line, true],
    ['a line with a lower age alone', { ...line, ages: '18 and over' }, true],
    ['a line with an upper age', { ...line, ages: 'up to 25' }, false],
    ['a line for its own subject alone', { ...line, topics: ['gambling'] }, false],
    ['a practice', { ...doctor, topics: ['depression'] }, false],
  ])('%s', (_name, place, general) => {
    expect(isGeneralLine(place)).toBe(general);
  });
});

describe('isAbout', () => {
  it.each<readonly [Subject, Service, boolean]>([
    ['low', doctor, true],
    ['low', line, true],
    ['low', abuse, false],
    ['life', line, true],
    ['life', { ...line, topics: ['any-distress'] }, false],
    ['life', { ...doctor, topics: ['suicide'] }, false],
    ['life', { ...youth, alsoKinds: ['helpline'], topics: ['self-harm'] }, true],
    ['violence', abuse, true],
    ['violence', { ...line, topics: ['stalking'] }, true],
    ['violence', line, false],
    ['lonely', older, true],
    ['eating', { ...line, topics: ['body-image'] }, true],
    ['other', line, false],
    ['other', abuse, false],
  ])('%s', (subject, place, about) => {
    expect(isAbout(place, subject)).toBe(about);
  });

  it('names a place made for one subject, and never a general one, as a specialist', () => {
    expect(isSpecialist(abuse, 'violence')).toBe(true);
    expect(isSpecialist(doctor, 'low')).toBe(false);
    expect(isSpecialist(line, 'life')).toBe(false);
    expect(isProfessional(doctor)).toBe(true);
    expect(isProfessional(line)).toBe(false);
  });
});

describe('isForGroup', () => {
  it.each<readonly [string, Service, boolean]>([
    ['student', students, true],
    ['student', line, false],
    ['man', abuseOfMen, true],
    ['under-18', youth, true],
    ['under-18', { ...youth, ages: '18 to 25' }, false],
    ['age-18-24', youth, true],
    ['age-18-24', { ...youth, ages: 'up to 17' }, false],
    ['age-18-24', { ...line, ages: '18 and over' }, false],
    ['age-18-24', { ...line, ages: '18 to 39' }, true],
    ['age-18-24', { ...line, ages: '18 to 40' }, false],
    ['age-60', older, true],
    ['age-60', { ...older, ages: undefined }, true],
    ['age-60', { ...line, ages: '50 and over' }, true],
    ['age-60', { ...line, ages: '49 and over' }, false],
    ['age-60', youth, false],
    ['no-cost', line, false],
    ['nobody-knows', line, false],
  ])('%s', (group, place, is) => {
    expect(isForGroup(place, group)).toBe(is);
  });

  it('knows which answers stand for ages', () => {
    expect(agesOfGroup('under-18')).toEqual({ from: 0, to: 17 });
    expect(agesOfGroup('age-18-24')).toEqual({ from: 18, to: 24 });
    expect(agesOfGroup('age-60')).toEqual({ from: 60, to: Infinity });
    expect(agesOfGroup('student')).toBeUndefined();
  });
});

describe('isEligible: nobody is led to a place they did not ask for', () => {
  it.each<readonly [string, Service, Parameters<typeof isEligible>[1], boolean]>([
    ['a line, said nothing', line, nobody, true],
    ['a practice, said nothing', doctor, nobody, true],
    ['a line that is not shown by itself', { ...line, showByDefault: false }, nobody, false],
    ['the emergency number', { ...line, kind: 'emergency' }, nobody, false],
    ['a place on abuse, said nothing', abuse, nobody, false],
    ['a place on abuse, said violence', abuse, { about: 'violence', groups: [] }, true],
    ['a place on abuse of men, said violence alone', abuseOfMen, { about: 'violence', groups: [] }, false],
    ['a place on abuse of men, said man alone', abuseOfMen, { groups: ['man'] }, false],
    ['a place on abuse of men, said both', abuseOfMen, { about: 'violence', groups: ['man'] }, true],
    ['a place for students, said nothing', students, nobody, false],
    ['a place for students, said student', students, { groups: ['student'] }, true],
    ['a place for the young, said student', youth, { groups: ['student'] }, false],
    ['a place for older people, said lonely', older, { about: 'lonely', groups: [] }, false],
    ['a line for one subject alone, said nothing', { ...line, topics: ['gambling'] }, nobody, false],
    ['a community, said lonely', service('club', 'community', { topics: ['loneliness'] }), { about: 'lonely', groups: [] }, true],
  ])('%s', (...[, place, said, eligible]) => {
    expect(isEligible(place, said)).toBe(eligible);
  });
});
