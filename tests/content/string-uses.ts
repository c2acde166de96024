import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Strings } from '#tools/content/strings.ts';

/** Which strings the app asks for. A key is looked for in the rooms that open its namespace, whole or as a template. */

export type Source = { readonly path: string; readonly text: string };

export function readSources(src: string): readonly Source[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.test-data\.ts$|\.examples\.tsx$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
}

/**
 * Keys that are made from other things than a string or a template in the rooms that use them.
 * `titles`: one for each route, by its id. `kept`: one for each way a write can stand, by its kind.
 */
export const dynamicKeys: readonly string[] = [
  'titles.',
  'kept.full',
  'kept.closed',
  'kept.newer-data',
  'kept.failed',
  'kept.not-kept',
  'kept.keeping',
];

type Asked = { readonly namespace: string; readonly strings: Strings; readonly sources: readonly Source[] };

export function unusedKeys({ namespace, strings, sources }: Asked): readonly string[] {
  const opens = new RegExp(String.raw`(?:use(?:Late)?Text(?:<[^>]*>)?\(|getFixedT\([^)]*|TFunction<)'${namespace}'`);
  const rooms = new Set(sources.filter(({ text }) => opens.test(text)).map(({ path }) => roomOf(path)));
  const text = sources.flatMap((source) => (rooms.has(roomOf(source.path)) ? [source.text] : [])).join('\n');
  const templates = templatesIn(text);
  const bases = new Set([...strings.keys()].map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')));
  return [...bases].filter(
    (key) =>
      !dynamicKeys.some((prefix) => `${namespace}.${key}`.startsWith(prefix)) &&
      !text.includes(`'${key}'`) &&
      !templates.some((template) => template.test(key)),
  );
}

/** Templates with at least one word of their own: `${a}.${b}` alone would fit every key. */
function templatesIn(text: string): readonly RegExp[] {
  return [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].flatMap(([, template = '']) => {
    const parts = template.split(/\$\{[^}]*\}/);
    return parts.some((part) => /[a-z]/i.test(part)) ? [new RegExp(`^${parts.map(escaped).join('[\\w-]+')}$`)] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** A room of its own for each feature; every other floor is one. */
function roomOf(path: string): string {
  const [floor = '', room = ''] = path.split('/');
  return floor === 'features' ? `${floor}/${room}` : floor;
}
