import type { Choices, Settings } from '../record/schema.ts';
import { overlap, type Ages } from './match-ages.ts';
import { agesOfGroup, subjects, type Subject } from './match-subjects.ts';

/** How the person would rather talk: the same words as `talkBy` in the record. */
export type TalkBy = 'call' | 'text' | 'in-person' | 'any';

/** What the person said, and what is known for it. Everything may be missing: each question can be skipped. */
export type Wish = {
  readonly about?: Subject;
  readonly talkBy?: TalkBy;
  readonly when?: 'today' | 'days' | 'any-time';
  /** Ids of the last question: groups, `no-cost`, `no-name`, `language-<code>`. Others are left alone. */
  readonly forWhom: readonly string[];
  /** Id of the part of the country, such as `england`. */
  readonly region?: string;
  /** Said elsewhere. It changes what comes first, and keeps away what is for other ages. */
  readonly ageBand?: Settings['ageBand'];
  /** The language that Cairn is read in. */
  readonly reading: string;
};

const bands: Readonly<Record<NonNullable<Settings['ageBand']>, Ages>> = {
  'under-18': { from: 0, to: 17 },
  '18-24': { from: 18, to: 24 },
  '25-44': { from: 25, to: 44 },
  '45-64': { from: 45, to: 64 },
  '65-plus': { from: 65, to: Infinity },
};

/** The wish as the drawers hold it. A subject that is not known any more counts as not said. */
export function wishOf(choices: Choices | undefined, settings: Settings | undefined, reading: string): Wish {
  const about = subjects.find((subject) => subject === choices?.helpAbout);
  return {
    reading,
    forWhom: choices?.helpFor ?? [],
    ...(about === undefined ? {} : { about }),
    ...(choices?.talkBy === undefined ? {} : { talkBy: choices.talkBy }),
    ...(choices?.helpWhen === undefined ? {} : { when: choices.helpWhen }),
    ...(settings?.region === undefined ? {} : { region: settings.region }),
    ...(settings?.ageBand === undefined ? {} : { ageBand: settings.ageBand }),
  };
}

/** Every span of ages the person may be in. Empty when they did not say: then any. */
export function agesWished({ forWhom, ageBand }: Wish): readonly Ages[] {
  const said = forWhom.flatMap((id) => agesOfGroup(id) ?? []);
  return said.length > 0 || ageBand === undefined ? said : [bands[ageBand]];
}

/** The age group known from elsewhere, for which a place may come first. */
export function groupOfBand(ageBand: Wish['ageBand']): string | undefined {
  const band = ageBand === undefined ? undefined : bands[ageBand];
  if (band === undefined || (band.from >= 25 && band.to < 65)) return undefined;
  return (['under-18', 'age-18-24', 'age-60'] as const).find((group) => {
    const ages = agesOfGroup(group);
    return ages !== undefined && overlap(ages, band);
  });
}

/** The language of an answer such as `language-cy`; undefined for every other answer. */
export function languageAsked(id: string): string | undefined {
  return id.startsWith('language-') ? id.slice('language-'.length) : undefined;
}
