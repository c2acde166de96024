import { fileURLToPath } from 'node:url';

import { facetsWithoutPick } from '#domain/story/like-me.ts';

import { compileContent } from './compile.ts';
import { modelLanguage } from './languages.ts';
import { attributesOf, barrierShares, sharesOf, simpsonIndex, thin, type Share } from './story-shares.ts';
import { wholeSet } from './story-targets.ts';

/**
 * `npm run stories:report`: whom and what the stories reach, against the plan of the research notes (CON-2 to CON-6), and in plain
 * words what is thin. It asserts nothing: floors that must hold are tests in tests/content.
 */
const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { content } = compileContent(folder, modelLanguage);
const { stories } = content;
const shares = sharesOf(stories);
const barriers = barrierShares(
  content.barriers.map(({ id }) => id),
  stories,
);

console.log(`${stories.length} stories stand. The plan was made for ${wholeSet}; wanted numbers are its share for ${stories.length}.`);
for (const group of new Set(shares.map((share) => share.group))) printGroup(group, shares);
printGroup('barrier', barriers);

console.log('\nDiversity (Simpson): the chance that two stories, or two of their tags, drawn at random differ. 0 all alike, 1 all different.');
for (const [attribute, kinds] of Object.entries(attributesOf(stories)))
  console.log(`  ${attribute.padEnd(24)} ${(simpsonIndex(kinds) ?? 0).toFixed(2)}   ${new Set(kinds).size} kinds`);

console.log('\nWhat is thin:');
for (const line of [...plainly(thin(shares)), ...plainly(thin(barriers))]) console.log(`  - ${line}`);
if (thin([...shares, ...barriers]).length === 0) console.log('  Nothing falls short of the plan.');
const bare = shares.filter(({ count, wanted }) => wanted > 0 && count === 1);
if (bare.length > 0) console.log(`  Told once only: ${bare.map(({ name }) => name).join(', ')}. One story cannot stand for all of them.`);

const loose = [...new Set(facetsWithoutPick(stories.flatMap(({ narrator }) => narrator.facets)))];
console.log(`\nTags that “Someone like me” does not offer (src/domain/story/like-me.ts); readers find them by searching: ${loose.join(', ')}.`);

function printGroup(group: string, all: readonly Share[]): void {
  console.log(`\n${group}`);
  for (const { name, count, of, wanted } of all.filter((share) => share.group === group)) {
    const share = `${Math.round((count * 100) / Math.max(of, 1))} %`;
    console.log(`  ${name.padEnd(46)} ${String(count).padStart(2)}  ${share.padStart(5)}   ${standing(count, wanted)}`);
  }
}

function standing(count: number, wanted: number): string {
  if (wanted === 0) return '';
  return count >= wanted ? `wanted ${wanted}` : `wanted ${wanted}, ${wanted - count} short`;
}

function plainly(short: readonly Share[]): readonly string[] {
  return short.map(
    ({ group, name, count, wanted }) => `${group}: ${name} has ${count === 0 ? 'no story' : `only ${count}`}, and ${wanted} would be right.`,
  );
}
