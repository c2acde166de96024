import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { pageFactsSchema, pageWordsSchema } from '#domain/page/schema.ts';
import { markdownToBlocks } from '#tools/content/markdown.ts';
import * as laws from '#tools/content/laws/page-laws.ts';
import { readPage, strayPageFiles } from '#tools/content/laws/read-pages.ts';
import { foldersOf } from '#tools/content/read-files.ts';


const root = fileURLToPath(new URL('../../content/', import.meta.url));
const folders = foldersOf(`${root}pages`);
const readings = folders.map((folder) => readPage(root, folder));
const all = readings.flatMap(({ page }) => (page === undefined ? [] : [page]));
const shown = all.filter(({ folder }) => !folder.startsWith('_'));
const shortPages = shown.filter(({ facts }) => facts.kind === 'short').map(({ folder }) => folder);

describe('the pages', () => {
  it('were found: a model to copy, the pages about Cairn, and short pages', () => {
    expect(folders).toContain('_example');
    expect(folders).toEqual(expect.arrayContaining([...laws.housePages]));
    expect(shortPages.length).toBeGreaterThanOrEqual(16);
  });

  it('fit their schemas, and the app can show all of them', () => {
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('keep every law', async ({ annotate }) => {
    for (const warning of laws.breachesOf([laws.sentencesToLookAt], all)) await annotate(warning, 'warning');
    expect(laws.breachesOf(laws.laws, all)).toEqual([]);
    expect(laws.breachesOf([laws.isOfItsKind], shown)).toEqual([]);
    expect(laws.breachesOf([laws.leadsSomewhere(shortPages)], all)).toEqual([]);
  });

  it('each have a place of their own in the order', () => {
    const orders = all.map(({ facts }) => facts.order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  /** What the app must go on saying until it is no longer so; a change here is a change of what is true. */
  const admissions: readonly (readonly [string, RegExp])[] = [
    ['about', /Cairn itself has not been tested/u],
    ['about', /No clinician has reviewed Cairn, and no person with lived experience has/u],
    ['about', /Nobody in them is real/u],
    ['about', /not an emergency service/u],
    ['privacy', /Without it, anyone who can open this phone may be able to read what you wrote/u],
    ['privacy', /Without Cairn’s lock, the key lies beside it/u],
    ['privacy', /Nobody can reset the passcode/u],
    ['privacy', /Leaving does not remove the visit from your browser’s history/u],
    ['privacy', /Your browser may clear it/u],
    ['for-clinicians', /Not for somebody in danger now/u],
    ['for-clinicians', /Nothing has been reviewed by clinicians or by people with lived experience yet/u],
    ['for-researchers', /says nothing about cause/u],
    ['for-researchers', /norms, cut-offs and reliability figures do not apply/u],
  ];
  it.each(admissions)('admit on %s: %s', (folder, admission) => {
    const page = all.find((each) => each.folder === folder);
    expect(page === undefined ? '' : laws.bodyTextsOf(page).join('\n')).toMatch(admission);
  });
});

const soundBody = `- One.\n- Two.\n- Three.\n\n## Then\n\nSee [the other page](/pages/other), [help](/help-now) or [a study](https://doi.org/10.1000/1).`;

type Change = {
  readonly folder?: string;
  readonly facts?: Partial<laws.PageFolder['facts']>;
  readonly words?: Partial<laws.PageFolder['words']>;
  readonly body?: string;
};

const soundFacts = v.parse(pageFactsSchema, {
  id: 'blue-door',
  kind: 'short',
  order: 1,
  checkedOn: '2026-11-23',
  checkDue: '2027-11-23',
  sources: [{ title: 'A study', url: 'https://doi.org/10.1000/1', on: '2026-11-23' }],
});

const soundWords = v.parse(pageWordsSchema, {
  title: 'The blue door',
  oneLine: 'It opens when you knock.',
  action: { text: 'See who is there', to: 'find-help' },
});

function planted(change: Change): laws.PageFolder {
  const body = change.body ?? soundBody;
  return {
    folder: change.folder ?? 'blue-door',
    facts: { ...soundFacts, ...change.facts },
    words: { ...soundWords, ...change.words },
    body,
    blocks: markdownToBlocks('page.en.md', body).value ?? [],
  };
}

function saying(text: string): laws.PageFolder {
  return planted({ body: `${soundBody}\n\n${text}` });
}

const withoutAction: laws.PageFolder = { ...planted({}), words: { title: soundWords.title, oneLine: soundWords.oneLine } };

function house(change: Change): laws.PageFolder {
  return planted({ ...change, folder: 'about', facts: { ...change.facts, id: 'about', kind: 'house' } });
}

describe('the laws', () => {
  it('let a sound page through', () => {
    expect(
      laws.breachesOf([...laws.laws, laws.isOfItsKind, laws.sentencesToLookAt, laws.leadsSomewhere(['other'])], [planted({})]),
    ).toEqual([]);
  });

  const faults: readonly (readonly [string, laws.PageLaw, laws.PageFolder])[] = [
    ['another folder name', laws.isNamedAsItsFolder, planted({ folder: 'red-door' })],
    ['a fifth house page', laws.isOfItsKind, planted({ facts: { kind: 'house' } })],
    ['a house page that says it is short', laws.isOfItsKind, planted({ folder: 'about' })],
    ['a sentence of 26 words', laws.keepsSentencesShort, saying(`${'and '.repeat(25)}rain.`)],
    ['a sentence of 26 words on a house page', laws.keepsSentencesShort, house({ body: `- One ${'and '.repeat(24)}rain.` })],
    ['a sentence of 21 words', laws.sentencesToLookAt, saying(`${'and '.repeat(20)}rain.`)],
    ['251 words', laws.isShortEnough, planted({ body: `- ${'It rained. '.repeat(126)}` })],
    ['two key lines', laws.beginsWithKeyLines, planted({ body: '- One.\n- Two.\n\nThree.' })],
    ['a text before the key lines', laws.beginsWithKeyLines, planted({ body: `Zero.\n\n${soundBody}` })],
    ['no action', laws.endsInOneThingToDo, withoutAction],
    ['a check due too early', laws.isDueAfterItWasChecked, planted({ facts: { checkDue: '2026-11-23' } })],
    ['no source', laws.namesItsSources, planted({ facts: { sources: [] } })],
    [
      'a source without https',
      laws.namesItsSources,
      planted({ facts: { sources: [{ title: 'A', url: 'http://a.example', on: '2026-11-23' }] } }),
    ],
    ['a source twice', laws.namesItsSources, planted({ facts: { sources: [...soundFacts.sources, ...soundFacts.sources] } })],
    ['a source without a day', laws.namesItsSources, planted({ facts: { sources: [{ title: 'A', url: 'https://a.example/' }] } })],
    ['a block of HTML', laws.hasNoRawHtml, saying('<div>Rain</div>')],
    ['a link inside bold', laws.losesNoLink, saying('**See [help](/help-now).**')],
    ['slanted type', laws.usesBoldOnly, saying('It was *very* wet.')],
    ['straight quotes', laws.usesCurlyQuotes, saying("I didn't go.")],
    ['a number to ring', laws.namesNoNumberToRing, saying('Ring 999 now.')],
    ['a page that does not exist', laws.leadsSomewhere([]), planted({})],
  ];
  it.each(faults)('refuse %s', (_fault, law, page) => {
    expect(law(page)).toHaveLength(1);
  });

  it('refuse HTML inside a sentence, each tag of it', () => {
    expect(laws.hasNoRawHtml(saying('It was <b>wet</b>.'))).toHaveLength(2);
  });

  it.each(['/nowhere', '/en/help-now', 'help-now', 'http://a.example/', 'https://nowhere', 'mailto:a@b.example', '//a.example', ''])(
    'refuse a link to "%s"',
    (url) => {
      expect(laws.leadsSomewhere(['other'])(saying(`[Here](${url})`))).toHaveLength(1);
    },
  );

  it('let a house page go without key lines, action, sources and the limit of words', () => {
    expect(laws.breachesOf([...laws.laws, laws.isOfItsKind], [house({ body: 'It rained. '.repeat(200), facts: { sources: [] } })])).toEqual(
      [],
    );
  });

  const unkind = [
    'Simply call.',
    'Just ask.',
    'It is easy.',
    'You suffered.',
    'A victim.',
    'He committed it.',
    'Well done!',
    'It is crazy.',
  ];
  it.each(unkind)('refuse the words of “%s”', (text) => {
    expect(laws.isKindlyWorded(saying(text))).toHaveLength(1);
  });

  const tooMuch = [
    'Cairn is proven to help.',
    'This is clinically tested.',
    'We guarantee it.',
    'It was reviewed by clinicians.',
    'Our evidence-based path.',
    'It will help you.',
    'It works for everyone.',
    'It is completely private.',
    'Stories are harmless.',
    'It was reviewed by clinicians, not by machines.',
  ];
  it.each(tooMuch)('refuse the claim of “%s”', (text) => {
    expect(laws.claimsNoMoreThanIsKnown(saying(text))).toHaveLength(1);
  });

  it.each(['It is not proven.', 'Nothing has been reviewed by clinicians yet.', 'We do not say that it will help you.'])(
    'let “%s” stand',
    (text) => {
      expect(laws.claimsNoMoreThanIsKnown(saying(text))).toEqual([]);
    },
  );

  it('do not let a denial in one sentence excuse the next', () => {
    expect(laws.claimsNoMoreThanIsKnown(saying('This is not true. It is proven.'))).toHaveLength(1);
  });

  it('look at the title, the line on the card and the action too', () => {
    const action = { text: 'Just go', to: 'home' } as const;
    for (const words of [{ title: 'Just so' }, { oneLine: 'It is easy.' }, { action }]) {
      expect(laws.isKindlyWorded(planted({ words }))).toHaveLength(1);
    }
  });

  it('refuse a stray file', () => {
    expect(strayPageFiles(['page.yaml', 'page.en.md', 'page.pt-BR.md', 'page.md', 'notes.txt'])).toEqual(['page.md', 'notes.txt']);
  });
});
