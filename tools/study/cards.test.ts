import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import { makeCode } from '#domain/code/participant-code.ts';
import { launchIn } from '#features/study/parts/launch.ts';
import { qrPath } from '#formats/qr-code.ts';
import { readYaml } from '#tools/content/read-files.ts';

import { cardsPage, cardWordsSchema, launchLink, type Cards } from './cards.ts';
import { contentFolder } from './open-study.ts';

const words = v.parse(cardWordsSchema, readYaml(contentFolder, join('studies', 'cards.en.yaml')).value);
const code = makeCode([1, 2, 3, 4, 5, 6, 7, 8, 9]);
const all: Cards = {
  address: 'https://example.org',
  language: 'en',
  study: 'first-steps',
  words,
  cards: [
    { number: 1, code },
    { number: 2, code: makeCode([9, 8, 7, 6, 5, 4, 3, 2, 1]) },
  ],
};

describe('launchLink', () => {
  it('is read by the page it leads to, and names nothing that goes to the site', () => {
    const link = launchLink(all, code);
    expect(link).toBe(`https://example.org/en/join#study=first-steps&code=${code}`);
    expect(launchIn(new URL(link))).toEqual({ study: 'first-steps', code });
  });
});

describe('cardsPage', () => {
  it('has a card for each code, with its square and its groups', () => {
    const page = cardsPage(all);
    expect(page.match(/<section>/g)).toHaveLength(2);
    expect(page).toContain(`${code.slice(0, 5)}-${code.slice(5)}`);
    const qr = qrPath(launchLink(all, code));
    expect(page).toContain(qr.kind === 'ok' ? qr.path : 'no square');
    expect(page).toContain('Card 2');
    expect(page).toContain('example.org/en/join');
  });

  it('loads nothing and runs nothing', () => {
    const page = cardsPage(all);
    expect(page).not.toMatch(/<script|<link|<img|url\(|src=/);
  });

  it('shows marks in words as they are', () => {
    const page = cardsPage({ ...all, words: { ...words, keep: '<b>"Keep" & hold</b>' } });
    expect(page).toContain('&lt;b&gt;&quot;Keep&quot; &amp; hold&lt;/b&gt;');
  });

  it('has words that say nothing about health', () => {
    expect(Object.values(words).join(' ')).not.toMatch(/health|mental|clinic|mood|wellbeing|therap|study|research|help/i);
  });
});
