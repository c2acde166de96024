/**
 * How numbers of a country begin from abroad (ITU-T E.164, list of assigned country codes), the digit before national numbers, and what
 * numbers begin with that cost more than a call. Countries of the directory only; of others nothing is known, and nothing is guessed.
 */
export type Dialling = { readonly code: string; readonly trunk: string; readonly dear: readonly string[] };

/** code, trunk digit ("-": none), dear beginnings after the trunk digit. */
const table: Readonly<Record<string, string>> = {
  AE: '971 0 900',
  AR: '54 0 600',
  AT: '43 0 900 901 930 931 939',
  AU: '61 0 190',
  BD: '880 0',
  BE: '32 0 90',
  BR: '55 0 900',
  CA: '1 1 900',
  CH: '41 0 900 901 906',
  CL: '56 - 700',
  CO: '57 0 900',
  CZ: '420 - 90',
  DE: '49 0 900 137 118',
  DK: '45 - 901 902 903 904 905',
  EG: '20 0 900',
  ES: '34 - 803 806 807 905 118',
  FI: '358 0 600 700',
  FR: '33 0 89 81 82 118',
  GB: '44 0 9 118 70 871 872 873',
  GH: '233 0 900',
  GR: '30 - 90',
  HK: '852 - 900',
  IE: '353 0 15',
  IL: '972 0 1900 1919',
  IN: '91 0 1900',
  IT: '39 - 89 144 166 178',
  JP: '81 0 990',
  KE: '254 0 900',
  KR: '82 0 60',
  LU: '352 - 900 901 905',
  MX: '52 - 900',
  MY: '60 0 1600',
  NG: '234 0 900000',
  NL: '31 0 900 906 909 18',
  NO: '47 - 820 829',
  NZ: '64 0 900',
  PH: '63 0 900',
  PK: '92 0 900',
  PL: '48 - 70',
  PT: '351 - 60 76',
  SE: '46 0 900 939 944 99',
  SG: '65 - 1900',
  TR: '90 0 900 888',
  US: '1 1 900',
  ZA: '27 0 862 867',
};

export function diallingIn(country: string): Dialling | undefined {
  const [code, trunk, ...dear] = Object.hasOwn(table, country) ? (table[country] ?? '').split(' ') : [];
  return code === undefined || trunk === undefined ? undefined : { code, trunk: trunk === '-' ? '' : trunk, dear };
}
