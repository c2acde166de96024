/** What a file may bring that somebody made with care to do harm. Research list, faults 43 to 50. */

export const markup = '<img src=x onerror=alert(1)>';
/** Stands in what is put into files, and must not stand in what is said about them. */
export const planted = 'quince-in-the-file';

export const hostileTexts: readonly string[] = [
  markup,
  planted,
  `<script>${planted}</script>`,
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  '//evil.example/x',
  'https://nhs.uk@evil.example/',
  // The second letter is Cyrillic.
  'https://nһs.uk/',
  '../../etc/passwd',
  'CON',
  '__proto__',
  'constructor',
  '=1+1',
  '＝cmd|x',
  '\u202eexe.nosj',
  '\u2066hidden\u2069',
  '\ud800',
  '\udc00x',
  '\0',
  '\ufeff',
  '\u2028',
  '\u200b\u2060\u00ad',
  `a${'\u0301'.repeat(200)}`,
  '👩‍👩‍👧‍👦',
  ' ',
  '9'.repeat(400),
  '2026-02-30',
  '9999-99-99T99:99:99Z',
];

/** As they stand in JSON; the last ones are none, and must be refused. */
export const hostileNumbers: readonly string[] = [
  '0',
  '-0',
  '-1',
  '1.5',
  '1e21',
  '9007199254740993',
  '1e999',
  '-1e999',
  '1e-999',
  '2147483648',
  '4294967296',
  '1'.repeat(400),
  'NaN',
  'Infinity',
  '01',
  '0x1f',
];

export function nested(deep: number): string {
  return deep % 2 === 0 ? `${'['.repeat(deep)}${']'.repeat(deep)}` : `${'{"a":'.repeat(deep)}0${'}'.repeat(deep)}`;
}
