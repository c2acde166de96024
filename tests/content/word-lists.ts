/**
 * What an automatic look can find in a story. A finding is for a person to judge: no list proves a story safe.
 * House words and safe-story rules: research notes UX-53, NAR-12, NAR-14, Z3, Z8.
 */
const number = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|half a|a)`;
const unit = String.raw`(?:mg|milligrams?|kg|kilos?|kilograms?|grams?|stone|lbs?|pounds|ounces?|ml|litres?|calories|kcal|units?|tablets?|pills?|capsules?|pints?|cans?|bottles?)`;

export type Finding = { readonly why: string; readonly pattern: RegExp };

/** Words that Cairn says nowhere, in a story or on a screen. */
export const houseFindings: readonly Finding[] = [
  { why: 'blames or labels a person', pattern: /\bcommitted\b|\bsuffer(?:s|ed|ing|er|ers)?\b|\bvictims?\b/iu },
  { why: 'makes light of what is hard', pattern: /\b(?:simply|just|easy|easily)\b/iu },
  { why: 'has an exclamation mark', pattern: /!/u },
];

export const findings: readonly Finding[] = [
  ...houseFindings,
  { why: 'gives an amount of something', pattern: new RegExp(String.raw`\b${number}[\s-]?${unit}\b`, 'iu') },
  { why: 'looks like a phone number', pattern: /\d(?:[\s().-]*\d){2,}/u },
  { why: 'has an e-mail address', pattern: /\S+@\S+\.\S+/u },
  { why: 'has a web address', pattern: /https?:|\bwww\.|\b[\w-]+\.(?:com|org|net|uk|ie|au|gov|app)\b/iu },
  { why: 'has an @handle', pattern: /(?:^|[\s“‘(])@\w/u },
  {
    why: 'names a real organisation',
    pattern: /\b(?:samaritans|childline|nhs|facebook|instagram|tiktok|whatsapp|youtube|google|netflix)\b/iu,
  },
  {
    why: 'names a medicine',
    pattern: /\b(?:sertraline|fluoxetine|citalopram|mirtazapine|diazepam|zopiclone|propranolol|lithium|paracetamol|melatonin)\b/iu,
  },
  { why: 'has marks that would show as they are (* _ ` < > [ ] or straight quotes)', pattern: /[*_`<>[\]"']/u },
];

export function findingsIn(texts: readonly string[], wanted: readonly Finding[] = findings): readonly string[] {
  return texts.flatMap((text) =>
    wanted.flatMap(({ why, pattern }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [`${why}: "${found.trim()}" in "${text.slice(0, 60)}"`];
    }),
  );
}
