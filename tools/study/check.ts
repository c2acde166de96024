import { existsSync, readFileSync, statSync } from 'node:fs';

import { readStudyFile, type StudyReading } from '#domain/study/read-study-file.ts';
import { describeProblem } from '#tools/content/problem.ts';
import { knownQuestionnaires } from '#tools/content/studies.ts';

import { readTyped, stop, type Say } from './command-line.ts';
import { contentFolder, readStudyAt, studyFileLimit } from './open-study.ts';

/** `npm run study:check -- <folder or file>`: everything that is to mend, with file and place. */
const usage = 'Type: npm run study:check -- <the study’s folder, or a packed study file>';

export function checkStudy(typed: readonly string[], say: Say): void {
  const { target } = readTyped(typed, [], usage);
  if (existsSync(target) && statSync(target).isFile()) return checkFile(target, say);
  const { file, problems, notes } = readStudyAt(target);
  for (const note of notes) say(`Note: ${describeProblem(note)}`);
  for (const problem of problems) say(describeProblem(problem));
  if (problems.length > 0 || file === undefined) stop(`\n${problems.length} to mend.`);
  const { plan, words, brought, sealed } = file;
  say(
    `${plan.id} ${plan.version}: waves ${plan.schedule.waves.length}, arms ${plan.arms.length}, languages ${Object.keys(words).join(' ')}, ` +
      `questionnaires of its own ${brought.length}, sealed codes ${sealed.length}. All in order.`,
  );
}

function checkFile(path: string, say: Say): void {
  const reading = readStudyFile(readFileSync(path, 'utf8'), { limit: studyFileLimit, known: knownQuestionnaires(contentFolder) });
  for (const line of linesAbout(reading)) say(`${path} ${line}`);
  if (reading.kind !== 'ok') stop('\nA phone would not open it.');
}

function linesAbout(reading: StudyReading): readonly string[] {
  switch (reading.kind) {
    case 'ok':
      return [
        `is study ${reading.file.plan.id} ${reading.file.plan.version}, with ${reading.file.sealed.length} sealed codes. All in order.`,
      ];
    case 'too-large':
      return [`is larger than ${reading.limit} characters.`];
    case 'not-json':
      return ['is no JSON. Study files are written by "npm run study:pack".'];
    case 'wrong-format':
      return ['is JSON, but no study file.'];
    case 'newer-version':
      return [`was written for a newer Cairn (format ${reading.version}).`];
    case 'faults':
      return reading.faults.map(({ place, message }) => `${place}: ${message}`);
  }
}
