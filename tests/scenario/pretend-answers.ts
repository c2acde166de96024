/** What the participant says. Written out by hand, so that the files are compared with this and not with what the code made of it. */

/** A code, a day, a way of not answering (`missing`: was on screen and left out). What is not named here never comes on screen. */
export type Given = number | `${number}-${number}-${number}` | 'declined' | 'not-applicable' | 'missing';
export type Script = Readonly<Record<string, Given>>;
export type WaveScript = {
  readonly given: Script;
  /** Changed on the review, in this order, after everything was asked. */
  readonly corrected: readonly (readonly [item: string, given: Given])[];
  /** What has to stand in the file: as given, with the corrections; `not-shown` where a correction took the question away. */
  readonly stands: Readonly<Record<string, Given | 'not-shown'>>;
};

function scriptOf(given: Script, corrected: WaveScript['corrected'] = [], gone: readonly string[] = []): WaveScript {
  const stands = { ...given, ...Object.fromEntries(corrected), ...Object.fromEntries(gone.map((item) => [item, 'not-shown'] as const)) };
  return { given, corrected, stands };
}

const nobodyAsked: Script = {
  hsb_partner: 0,
  hsb_friend: 0,
  hsb_parent: 0,
  hsb_relative: 0,
  hsb_professional: 0,
  hsb_phone_line: 0,
  hsb_doctor: 0,
  hsb_faith_leader: 0,
  hsb_other: 0,
  hsb_no_one: 1,
};

const likely: Script = {
  hsi_partner: 'not-applicable',
  hsi_friend: 5,
  hsi_parent: 'declined',
  hsi_relative: 'missing',
  hsi_professional: 2,
  hsi_phone_line: 3,
  hsi_doctor: 1,
  hsi_faith_leader: 'not-applicable',
  hsi_other: 'missing',
  hsi_no_one: 6,
  hsp_likely: 3,
  hsp_true: 'missing',
  hsp_agree: 'declined',
};

export const waveScripts: Readonly<Record<'pre' | 'post' | 'w2' | 'w6' | 'm3', WaveScript>> = {
  pre: scriptOf({ ...likely, ...nobodyAsked, hsb_relative: 'declined', hsb_other: 'missing' }, [
    ['hsi_professional', 4],
    ['hsi_parent', 2],
    ['hsi_parent', 'declined'],
  ]),
  post: scriptOf({ ...likely, hsi_partner: 'missing', hsi_professional: 6, hsi_doctor: 7, hsp_true: 5, hsp_agree: 7 }),
  w2: scriptOf({ ...likely, ...nobodyAsked, hsb_friend: 1, hsb_no_one: 0, hsb_since: 1, hsb_first_day: '2026-03-30' }),
  w6: scriptOf({ ...likely, ...nobodyAsked, hsb_since: 'declined', hsi_friend: 7, hsp_likely: 'missing' }, [['hsp_likely', 2]]),
  m3: scriptOf(
    { ...likely, ...nobodyAsked, hsb_doctor: 1, hsb_since: 0, hsb_first_day: '2026-04-02' },
    [['hsb_doctor', 0]],
    ['hsb_first_day'],
  ),
};

export function scriptFor(wave: string): WaveScript {
  const script = Object.entries(waveScripts).find(([name]) => name === wave)?.[1];
  if (script === undefined) throw new Error(`the participant has nothing to say at ${wave}`);
  return script;
}

/** In every text the participant types, so that one search finds whatever leaked. */
export const secret = 'quince';

/** What breaks files that were made carelessly. */
export const awkwardTexts = [
  `שלום, ${secret}, זה קשה לי היום`,
  `أخبرت أختي أولًا \u200f${secret}`,
  `👩🏽‍🦱🪨🏳️‍🌈 ${secret}`,
  `"${secret}", she said, ""twice""; it’s 'fine'`,
  `one ${secret}\ntwo\r\nthree\rfour\tfive\n`,
  `=HYPERLINK("x";"${secret}")`,
  `+44 7700 900123 ${secret}`,
  `-99 ${secret}`,
  `@${secret}`,
  `\ufeff${secret}\u0000\ud83e`,
  `{"__proto__": "${secret}"}`,
  `${`${secret} `.repeat(4000)}end`,
] as const;
