import { attempt, type Command } from '#tools/study/command-line.ts';

import { exportDirectory } from './export.ts';
import { importDirectory } from './import.ts';

/** What npm runs: the name of a command, and what was typed after it. */
const commands: Readonly<Record<string, Command>> = { import: importDirectory, export: exportDirectory };

const [name = '', ...typed] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) throw new Error(`package.json asks for a command "${name}" that is not there`);
process.exitCode = attempt(command, typed, (line) => console.log(line));
