/** Codes of languages that publishers write as a word. Others are kept only where a code stands. */
const codes: Readonly<Record<string, string>> = {
  arabic: 'ar',
  bengali: 'bn',
  chinese: 'zh',
  english: 'en',
  french: 'fr',
  german: 'de',
  gujarati: 'gu',
  hindi: 'hi',
  italian: 'it',
  korean: 'ko',
  mandarin: 'zh',
  polish: 'pl',
  portuguese: 'pt',
  punjabi: 'pa',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  somali: 'so',
  spanish: 'es',
  tamil: 'ta',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  welsh: 'cy',
};

/** A language tag, or undefined for words that name none that we know. */
export function languageCode(text: string): string | undefined {
  if (/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/.test(text)) return text;
  const name = text.toLowerCase();
  return Object.hasOwn(codes, name) ? codes[name] : undefined;
}
