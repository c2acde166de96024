import { digestOfText } from '../questionnaire/digest.ts';

/**
 * Gives out names that are unique and no longer than `longest` characters. A name that is too long, or already given, is cut
 * and gets four digits made from what it stands for, so that the same thing has the same name in the file of every participant.
 */
export function nameGiver(longest: number): (wanted: string, standsFor: string) => string {
  const given = new Set<string>();
  return (wanted, standsFor) => {
    let name = wanted;
    for (let round = 0; name.length > longest || given.has(name); round += 1) {
      const mark = digestOfText(round === 0 ? standsFor : `${standsFor} ${round}`).slice(-4);
      name = `${wanted.slice(0, longest - mark.length - 1)}_${mark}`;
    }
    given.add(name);
    return name;
  };
}

/** A part of a name as all tools take it: lower-case letters, digits and underscores, starting with a letter. */
export function plainName(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return /^[a-z]/.test(plain) ? plain : `q_${plain}`;
}
