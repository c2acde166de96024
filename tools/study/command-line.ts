import { parseArgs } from 'node:util';
import * as v from 'valibot';

/** Ends the command with words for the person who typed it. */
export class Stop extends Error {}

export function stop(message: string): never {
  throw new Stop(message);
}

type Options = Readonly<Record<string, { readonly type: 'string' }>>;

export type Typed<Flags extends string> = {
  /** What stands without a flag before it. */
  readonly target: string;
  readonly flags: Readonly<Partial<Record<Flags, string>>>;
};

/** One thing to work on, and `--flag value` pairs. `usage` is said when something else was typed. */
export function readTyped<Flags extends string>(typed: readonly string[], flags: readonly Flags[], usage: string): Typed<Flags> {
  const options: Options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' }]));
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
    const [target, ...others] = positionals;
    if (target === undefined || others.length > 0) stop(usage);
    return { target, flags: values as Typed<Flags>['flags'] };
  } catch (error) {
    if (error instanceof Stop) throw error;
    return stop(`${error instanceof Error ? error.message.split('.')[0] : 'That was not understood'}.\n${usage}`);
  }
}

/** The text when it has the form that is asked for; `expected` says which flag takes what. */
export function textFrom(schema: v.GenericSchema<string>, text: string, expected: string): string {
  return v.safeParse(schema, text).success ? text : stop(`${expected}; here stands "${text}".`);
}

/** A whole number from 1 to `most`, or the words to say. */
export function countFrom(text: string, flag: string, most: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1 || number > most)
    stop(`--${flag} takes a whole number from 1 to ${most}; here stands "${text}".`);
  return number;
}

/** Takes the lines that a command has to say. */
export type Say = (line: string) => void;

/** A command: what was typed after its name, and where its words go. */
export type Command = (typed: readonly string[], say: Say) => void;

/** Runs a command and gives its exit code. Whatever goes wrong is said in words, never as a stack trace. */
export function attempt(command: Command, typed: readonly string[], say: Say): 0 | 1 {
  try {
    command(typed, say);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
