import { isForGroup, groups, type Group } from './match-subjects.ts';
import type { CountryServices } from './schema.ts';

/** Which answers to “anything it should match” can lead anywhere in this country, in the order in which they are asked. */
type Askable = {
  readonly groups: readonly Group[];
  /** Languages that some place speaks, apart from the one that Cairn is read in. */
  readonly languages: readonly string[];
};

/** Without a known country, everything but languages is asked. What was ticked before stays on the list, so that it can be unticked. */
export function askableIn(country: CountryServices | undefined, reading: string, ticked: readonly string[]): Askable {
  if (country === undefined) return { groups, languages: languagesTicked(ticked, []) };
  const shown = country.services.filter((service) => service.showByDefault && service.kind !== 'emergency');
  const spoken = [...new Set(shown.flatMap((service) => service.languages))].filter((language) => language !== reading).toSorted();
  const somewhere = (group: Group): boolean => {
    if (group === 'no-cost') return shown.some(({ channels }) => channels.some(({ cost }) => cost !== 'free'));
    if (group === 'no-name') return shown.some(({ anonymous }) => anonymous === true);
    return shown.some((service) => isForGroup(service, group));
  };
  return {
    groups: groups.filter((group) => ticked.includes(group) || somewhere(group)),
    languages: [...spoken, ...languagesTicked(ticked, spoken)],
  };
}

/** How a language is written among the answers: ids have small letters only. */
export function languageAnswer(language: string): string {
  return `language-${language.toLowerCase()}`;
}

function languagesTicked(ticked: readonly string[], spoken: readonly string[]): readonly string[] {
  return ticked.flatMap((id) =>
    id.startsWith('language-') && !spoken.some((language) => languageAnswer(language) === id) ? [id.slice('language-'.length)] : [],
  );
}
