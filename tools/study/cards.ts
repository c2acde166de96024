import * as v from 'valibot';

import { codeInGroups, type ParticipantCode } from '#domain/code/participant-code.ts';
import { lineSchema } from '#domain/text/schema.ts';
import { qrPath } from '#formats/qr-code.ts';
import { inLanguage, paths } from '#paths';

/** Words of the cards, from `content/studies/cards.<language>.yaml`. */
export const cardWordsSchema = v.strictObject({
  title: lineSchema,
  name: lineSchema,
  scan: lineSchema,
  type: lineSchema,
  keep: lineSchema,
  alone: lineSchema,
  number: lineSchema,
});

export type CardWords = v.InferOutput<typeof cardWordsSchema>;

export type Cards = {
  /** Of the site, with https:// and without a slash at its end. */
  readonly address: string;
  readonly language: string;
  readonly study: string;
  readonly words: CardWords;
  /** Nothing but numbers and codes comes in, so nothing else can be printed. */
  readonly cards: readonly { readonly number: number; readonly code: ParticipantCode }[];
};

/** The address that a card leads to. What stands after # is never sent to the site. */
export function launchLink({ address, language, study }: Omit<Cards, 'words' | 'cards'>, code: string): string {
  return `${address}${inLanguage(language, paths.join())}#${new URLSearchParams({ study, code }).toString()}`;
}

/**
 * A page for printing on A4, eight cards to a sheet, each with the square code, the code in groups, and how to begin. It holds all it
 * needs and loads nothing.
 */
export function cardsPage(all: Cards): string {
  const { words, language } = all;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escaped(words.title)}</title>
<style>
@page { size: A4; margin: 10mm; }
body { margin: 0; font: 9.5pt/1.3 system-ui, sans-serif; color: #000; background: #fff; }
main { display: grid; grid-template-columns: 1fr 1fr; }
section { box-sizing: border-box; height: 68mm; padding: 5mm; border: 1px dashed #999; display: grid; grid-template-columns: 34mm 1fr; gap: 4mm; break-inside: avoid; overflow: hidden; }
svg { width: 34mm; height: 34mm; }
p { margin: 0 0 1.2mm; overflow-wrap: anywhere; }
.code { font: 700 15pt/1.2 ui-monospace, monospace; white-space: nowrap; }
.number { color: #555; font-size: 9pt; }
</style>
</head>
<body>
<main>
${all.cards.map((card) => cardOf(all, card)).join('\n')}
</main>
</body>
</html>
`;
}

function cardOf(all: Cards, { number, code }: Cards['cards'][number]): string {
  const { words, address, language } = all;
  const qr = qrPath(launchLink(all, code));
  const drawn =
    qr.kind === 'ok'
      ? `<svg viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${escaped(qr.path)}" fill="#000"/></svg>`
      : '';
  const typed = words.type.replace('{address}', `${address.replace(/^https?:\/\//, '')}${inLanguage(language, paths.join())}`);
  const lines = [words.scan, typed, words.keep, words.alone].map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<section><div>${drawn}<p class="number">${escaped(words.number.replace('{number}', String(number)))}</p></div><div><p>${escaped(
    words.name,
  )}</p><p class="code">${escaped(codeInGroups(code))}</p>${lines}</div></section>`;
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => named[mark] ?? mark);
}
