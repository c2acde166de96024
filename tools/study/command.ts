import { checkStudy } from './check.ts';
import { makeStudyCodes } from './codes.ts';
import { attempt, type Command } from './command-line.ts';
import { dryRunStudy } from './dry-run.ts';
import { importQuestionnaire } from './import.ts';
import { packStudy } from './pack.ts';

/** What npm runs: the name of a command, and what the team typed after it. */
const commands: Readonly<Record<string, Command>> = {
  check: checkStudy,
  'dry-run': dryRunStudy,
  codes: makeStudyCodes,
  pack: packStudy,
  import: importQuestionnaire,
};

const [name = '', ...typed] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) throw new Error(`package.json asks for a command "${name}" that is not there`);
process.exitCode = attempt(command, typed, (line) => console.log(line));
