/** A text as words. Offsets are UTF-16 units of the text as it was written, whatever its words are compared as. */

export type Token = {
  readonly from: number;
  readonly to: number;
  /** Small letters without accents; `bare` is the same without ’s. */
  readonly word: string;
  readonly bare: string;
  readonly isNumber: boolean;
  readonly capitals: 'none' | 'first' | 'all';
  readonly sentence: number;
  /** First of a sentence, of a heading or of something said, where anybody writes a capital letter. */
  readonly opens: boolean;
  /** Nothing but space, a hyphen or a quotation mark stands between this word and the one before it. */
  readonly follows: boolean;
};

/** Signs nobody sees, which may stand inside a word to hide it. */
const unseen = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;
const wordPattern = new RegExp(String.raw`[\p{L}\p{M}${unseen}]+(?:['’ʼ][\p{L}\p{M}${unseen}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*`, 'gu');
const dropped = new RegExp(String.raw`[\p{M}${unseen}]`, 'gu');
/** Letters that Unicode does not take apart. */
const joinedLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ʼ: "'", '’': "'" };

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(/[ßæœłøđıʼ’]/gu, (letter) => joinedLetters[letter] ?? letter);
}

function capitalsOf(written: string): Token['capitals'] {
  const plain = written.normalize('NFKD').replace(dropped, '');
  if (!/^\p{Lu}/u.test(plain)) return 'none';
  return /^\p{Lu}(?:\p{Lu}|['’]s$)*$/u.test(plain) && plain.length > 1 ? 'all' : 'first';
}

/** Time grows with the length of the text alone. `abbreviations` are folded. */
export function tokensOf(text: string, abbreviations: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let before: Token | undefined;
  for (const match of text.matchAll(wordPattern)) {
    const from = match.index;
    const gap = text.slice(before?.to ?? 0, from);
    const dotIsFine = before !== undefined && (abbreviations.has(before.word) || isInitial(before));
    const opens = before === undefined || endsSentence(gap, dotIsFine) || /[:\n]/u.test(gap) || /[“‘"'(«]$/u.test(gap);
    if (before !== undefined && endsSentence(gap, dotIsFine)) sentence += 1;
    const word = folded(match[0]);
    before = {
      from,
      to: from + match[0].length,
      word,
      bare: word.endsWith("'s") ? word.slice(0, -2) : word,
      isNumber: /^\p{Nd}/u.test(match[0]),
      capitals: capitalsOf(match[0]),
      sentence,
      opens,
      follows: before !== undefined && (dotIsFine ? gap.replace(/^\./u, '') : gap).search(/[^\s'’‘"“”\-\u2010\u2011]/u) === -1,
    };
    tokens.push(before);
  }
  return tokens;
}

/** A single capital letter that is no word by itself. */
export function isInitial({ word, capitals }: Pick<Token, 'word' | 'capitals'>): boolean {
  return capitals === 'first' && word.length === 1 && word !== 'i';
}

function endsSentence(gap: string, dotIsFine: boolean): boolean {
  const rest = dotIsFine ? gap.replace(/^\./u, '') : gap;
  return /[.!?…。！？]/u.test(rest) || rest.split('\n').length > 2;
}
