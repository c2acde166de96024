import type { BaseIssue } from 'valibot';

/**
 * What a schema or the YAML reader finds, in words for somebody who does not program: what is there, and what to write instead.
 * A schema that has words of its own keeps them.
 */
export function plainIssue(issue: BaseIssue<unknown>): string {
  const { message, type, expected, received, requirement } = issue;
  if (!message.startsWith('Invalid ')) return message;
  const limit = typeof requirement === 'number' ? requirement : Number.NaN;
  const isList = Array.isArray(issue.input);
  switch (type) {
    case 'strict_object':
      if (expected === 'never') return 'is no field that is known here. Look at its spelling in _example, or take it out.';
      return received === 'undefined' ? 'is missing. Copy the line from _example and fill it in.' : `is ${received}. Write fields with a colon here, as _example does.`;
    case 'object':
    case 'record':
      return `is ${received}. Write fields with a colon here, as _example does.`;
    case 'picklist':
    case 'literal':
    case 'variant':
      return `is ${received}. Write one of: ${choicesOf(expected)}.`;
    case 'array':
      return `is ${received}. Write a list in square brackets, such as [one, two].`;
    case 'string':
      return `is ${received}. Write words, and put quotes round a number or a day.`;
    case 'number':
      return `is ${received}. Write a number, without quotes.`;
    case 'integer':
      return `is ${received}. Write a whole number.`;
    case 'boolean':
      return `is ${received}. Write true or false.`;
    case 'min_length':
      if (isList) return `has too few. Give at least ${limit}.`;
      return limit === 1 ? 'is empty. Fill it in.' : `has ${received} characters. Give it at least ${limit}.`;
    case 'max_length':
      return isList ? `has too many. Give at most ${limit}.` : `has ${received} characters. Bring it to at most ${limit}.`;
    case 'min_value':
      return `is ${received}. Write ${limit} or more.`;
    case 'max_value':
      return `is ${received}. Write ${limit} or less.`;
    default:
      return `is ${received}. What belongs here is ${expected ?? 'something else'}; _example shows how it is written.`;
  }
}

function choicesOf(expected: string | null): string {
  return (expected ?? '').replaceAll(/[()"]/g, '').split(' | ').join(', ');
}

/** By the code of the YAML reader’s message. */
const yamlWords: Readonly<Record<string, string>> = {
  BAD_INDENT: 'stands too far to the left or right. Line it up with the lines above it, and close every bracket.',
  BAD_SCALAR_START: 'begins with a sign that has a meaning of its own. Put quotes round the whole text.',
  BLOCK_AS_IMPLICIT_KEY: 'has a second colon. Put quotes round everything after the first one.',
  BLOCK_IN_FLOW: 'begins a new line inside square brackets. Close the bracket first.',
  COMMENT_SPACE: 'has a # right after a word. Put a space before it, or quotes round the text.',
  DUPLICATE_KEY: 'is there a second time. Keep one of the two.',
  MISSING_CHAR: 'lacks a closing bracket, quote or comma. Look here and in the line above.',
  MULTILINE_IMPLICIT_KEY: 'lacks a colon after the name of the field.',
  TAB_AS_INDENT: 'begins with a tab. Use spaces.',
  BAD_ALIAS: 'begins with a star. Put quotes round the whole text.',
  BAD_DQ_ESCAPE: 'has a backslash in double quotes. Use single quotes.',
  UNEXPECTED_TOKEN: 'has something that does not belong there. Compare it with _example.',
};

export function plainYaml(code: string, said: string): string {
  return yamlWords[code] ?? `cannot be read (${said}). Compare it with _example.`;
}
