import { escaped } from './swap-words.ts';

/** Lists of words that stand in content, one string each, its entries divided by `|`. */
export const finderListNames = [
  'capitals',
  'titles',
  'doctorTitles',
  'owners',
  'relations',
  'months',
  'weekdays',
  'timeLeads',
  'ageLeads',
  'ageEnds',
  'ages',
  'streets',
  'schools',
  'hospitals',
  'workplaces',
  'workLeads',
  'nameLeads',
  'placeLeads',
  'knownCapitals',
  'sayings',
  'rare',
] as const;

export type FinderLists = Readonly<Record<(typeof finderListNames)[number], string>>;

export type FindKind = 'person' | 'place' | 'time' | 'age' | 'work' | 'contact' | 'address' | 'rare';

/** Ready words to put instead; their words stand in content. */
export type ReadySwap =
  | 'somebody'
  | 'doctor'
  | 'town'
  | 'street'
  | 'day'
  | 'years'
  | 'child'
  | 'teenager'
  | 'grown'
  | 'old'
  | 'school'
  | 'hospital'
  | 'workplace'
  | 'number'
  | 'mail'
  | 'account'
  | 'website';

/** A pattern: what to put instead is ready, or the group `rest` of what it found: “my sister” of “my sister Anna”. */
export type Pattern = {
  readonly kind: FindKind;
  readonly found: RegExp;
  readonly swap: ReadySwap | 'rest' | 'by-age' | undefined;
};

const notInWord = String.raw`(?<![\p{L}\p{N}\p{M}_])`;
const endOfWord = String.raw`(?![\p{L}\p{N}\p{M}_])`;
/** A word with a capital: Anna, O’Brien, Anne-Marie; the ’s of “Anna’s” is no part of it. */
export const capitalWord = String.raw`\p{Lu}[\p{L}\p{M}]{0,40}(?:[-’'](?!s${endOfWord})[\p{L}\p{M}]{1,40}){0,4}`;
const capitalWords = `${capitalWord}(?: ${capitalWord})*`;

/** Lead words are met at the beginning of a sentence, too. */
function oneOf(list: string): string {
  return `(?:${list.split('|').map(leadAnyCase).join('|')})`;
}

function leadAnyCase(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  const [lower, upper] = [first.toLocaleLowerCase(), first.toLocaleUpperCase()];
  return lower === upper ? listed(word) : `[${lower}${upper}]${listed(rest.join(''))}`;
}

function exactly(list: string): string {
  return `(?:${list.split('|').map(listed).join('|')})`;
}

/** People type either apostrophe; lists have the round one. */
function listed(words: string): string {
  return escaped(words).replaceAll('’', "[’']");
}

function pattern(kind: FindKind, swap: Pattern['swap'], source: string): Pattern {
  return { kind, swap, found: new RegExp(source, 'gu') };
}

/** Ways to reach somebody look alike in every language. Lengths are bounded, so that no text makes the search slow. */
export const contactPatterns: readonly Pattern[] = [
  pattern('contact', 'mail', String.raw`[^\s@<>(),;:“”"]{1,64}@[^\s@<>(),;:“”"]{1,200}\.\p{L}{2,}`),
  pattern('contact', 'website', String.raw`(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)]`),
  pattern(
    'contact',
    'website',
    String.raw`${notInWord}[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}\.(?:com|org|net|io|app|me|info|co\.uk|gov\.uk|org\.uk|de|fr|es|ie|eu|au|ca)${endOfWord}(?:\/[^\s<>“”".,;:!?)]+)?`,
  ),
  pattern('contact', 'account', String.raw`(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])`),
];

const phone = pattern('contact', 'number', String.raw`(?<![\p{L}\p{N}.,])\+?\(?\d(?:[ \u00a0().\/-]{0,2}\d){6,}${endOfWord}`);
const postcodes = pattern('address', 'street', `${notInWord}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}${endOfWord}`);

/** In the order in which they may claim a stretch: who comes first keeps it. */
export function patternsOf(lists: FinderLists): readonly Pattern[] {
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
  const month = exactly(lists.months);
  const year = String.raw`(?:19|20)\d\d`;
  const lead = `(?:${oneOf(lists.timeLeads)} )?`;
  return [
    ...contactPatterns,
    pattern('time', 'day', String.raw`${notInWord}(?:\d{4}[.\/-]\d{1,2}[.\/-]\d{1,2}|\d{1,2}[.\/-]\d{1,2}[.\/-]\d{2,4})${endOfWord}`),
    pattern('time', 'day', `${notInWord}${lead}(?:the )?${day}(?: of)? ${month}(?:,? ${year})?${endOfWord}`),
    pattern('time', 'day', `${notInWord}${lead}${month} ${day}(?:,? ${year})?${endOfWord}`),
    pattern('time', 'years', `${notInWord}${lead}${month}(?: of)? ${year}${endOfWord}`),
    pattern('time', 'day', `${notInWord}${oneOf(lists.timeLeads)} ${month}${endOfWord}`),
    phone,
    pattern('time', 'years', `${notInWord}${lead}${year}${endOfWord}`),
    pattern('time', 'day', `${notInWord}${lead}${exactly(lists.weekdays)}${endOfWord}`),
    pattern('age', 'by-age', String.raw`${notInWord}(?<age>\d{1,3})[- ]${exactly(lists.ageEnds)}${endOfWord}`),
    pattern('age', 'by-age', String.raw`${notInWord}${oneOf(lists.ages)} (?<age>\d{1,3})${endOfWord}`),
    pattern('age', 'by-age', String.raw`(?<=${notInWord}${oneOf(lists.ageLeads)} )(?<age>\d{1,2})(?=[.,;:!?]|\s+\p{Ll}{2,4}\s|\s*$)`),
    pattern(
      'address',
      'street',
      String.raw`${notInWord}(?:\d{1,4}[a-zA-Z]? )?${capitalWord}(?: ${capitalWord}){0,2} ${exactly(lists.streets)}${endOfWord}`,
    ),
    postcodes,
    pattern('person', 'doctor', String.raw`${notInWord}${exactly(lists.doctorTitles)}\.? ${capitalWords}`),
    pattern('person', 'somebody', String.raw`${notInWord}${exactly(lists.titles)}\.? ${capitalWords}`),
    pattern(
      'person',
      'rest',
      String.raw`${notInWord}(?<rest>${oneOf(lists.owners)} (?:\p{Ll}[\p{L}-]* ){0,2}${exactly(lists.relations)}),? (?<name>${capitalWords})`,
    ),
    ...(['school', 'hospital', 'workplace'] as const).map((swap) => {
      const words = exactly(lists[swap === 'school' ? 'schools' : swap === 'hospital' ? 'hospitals' : 'workplaces']);
      const named = `${capitalWord}(?:[’']s)?(?:\\.? ${capitalWord}(?:[’']s)?){0,3} ${words}`;
      return pattern('work', swap, `${notInWord}(?:${named}|${words} of (?:the )?${capitalWords})${endOfWord}`);
    }),
    pattern('work', 'workplace', `(?<=${notInWord}${oneOf(lists.workLeads)} )${capitalWords}`),
    pattern('person', 'somebody', String.raw`(?<=${notInWord}${oneOf(lists.nameLeads)} )${capitalWords}`),
    pattern('place', 'town', `(?<=${notInWord}${oneOf(lists.placeLeads)} )${capitalWords}${endOfWord}(?![’']s)`),
    pattern(
      'person',
      'somebody',
      `(?<=(?:^|[.?!…:\\n]["”’)]*\\s+|[“"]))${capitalWord}(?=(?:[’']s)? ${exactly(lists.sayings)}${endOfWord})`,
    ),
    ...(lists.rare === '' ? [] : [pattern('rare', undefined, `${notInWord}${oneOf(lists.rare)}${endOfWord}`)]),
  ];
}

/** Capitals inside a sentence: a name, as far as a pattern can tell. */
export const capitalsInside = new RegExp(String.raw`(?<=[^\s.?!…:“"‘(\[•*–—-]["”’)]?,?[ \u00a0])${capitalWords}`, 'gu');
