import type { ServiceKind } from '../service/schema.ts';

/**
 * The kind of a place by the words of its name and of the vocabulary it is filed under. English only; everything else is `community`.
 * Never `emergency`, `crisis-line` or `text-line`: no word in a file makes a place one that answers when a life is at risk.
 */
const words: readonly (readonly [ServiceKind, RegExp])[] = [
  ['domestic-abuse', /\bdomestic (abuse|violence)|\brefuge\b/i],
  ['bereavement', /\bbereave|\bgrief\b/i],
  ['eating-disorders', /\beating disorder/i],
  ['substance-use', /\b(alcohol|drugs?|substance|addiction)\b/i],
  ['perinatal', /\b(perinatal|postnatal|postpartum|antenatal)\b/i],
  ['veterans', /\bveterans?\b|\barmed forces\b/i],
  ['lgbt', /\blgbt|\btransgender\b/i],
  ['student', /\b(students?|university|campus)\b/i],
  ['youth', /\b(child|children|young|youth|teen|teenagers?|adolescents?)\b/i],
  ['older', /\b(older|seniors?|elder(ly)?)\b/i],
  ['men', /\bmen(['’]s)?\b/i],
  ['primary-care', /\b(gp|general practice|family (doctor|medicine)|primary care)\b/i],
  ['helpline', /\b(help ?line|hot ?line|phone line|warm ?line)\b/i],
];

export function kindByWords(texts: readonly string[]): ServiceKind {
  const text = texts.join(' | ');
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'community';
}

/** Whole-name patterns only: “Emergency dentist” is a place like others, “Ambulance” is not. */
export function isEmergencyByName(name: string): boolean {
  return /^(the )?(emergency( services?| number| line)?|ambulance( service)?|police( force| emergency)?|fire( and rescue)?( service| brigade| department)?|coast ?guard|999|112|911|000)$/i.test(
    name.trim(),
  );
}
