import { fromMarkdown } from 'mdast-util-from-markdown';

import type { PageFacts, PageWords } from '#domain/page/schema.ts';
import type { Block, Inline } from '#domain/text/blocks.ts';
import { paths } from '#paths';

import { eachIn, inFacts, inWords, shortened, type Breach, type PlacedText } from './breach.ts';
import { countWords, longSentencesIn, sentencesOf, sentencesToLookAtIn } from './text-measures.ts';
import { houseWords, straightQuotes, wordsFound } from './word-lists.ts';

export type PageFolder = {
  readonly folder: string;
  readonly facts: PageFacts;
  readonly words: PageWords;
  /** The Markdown as it was written, and what the app makes of it. */
  readonly body: string;
  readonly blocks: readonly Block[];
};

/** A law gives back what is wrong in words its author can act on; an empty list means the law is kept. */
export type PageLaw = (page: PageFolder) => readonly Breach[];

export const housePages = ['about', 'privacy', 'for-clinicians', 'for-researchers'] as const;

const mostWordsOfAShortPage = 250;
const fewestKeyLines = 3;

function isShort({ facts }: PageFolder): boolean {
  return facts.kind === 'short';
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function inlinesIn(block: Block): readonly (readonly Inline[])[] {
  return block.kind === 'list' ? block.items : [block.inlines];
}

/** The running text: one string for each heading, paragraph and list item. */
export function bodyTextsOf(page: PageFolder): readonly string[] {
  return page.blocks.flatMap(inlinesIn).map(plain);
}

/** Every text a reader meets. */
export function textsOf(page: PageFolder): readonly PlacedText[] {
  const { title, oneLine, action } = page.words;
  const body = page.blocks.flatMap((block) => inlinesIn(block).map(plain));
  return [
    { place: 'title', text: title },
    { place: 'oneLine', text: oneLine },
    ...body.map((text) => ({ place: 'the text', text })),
    ...(action === undefined ? [] : [{ place: 'action', text: action.text }]),
  ];
}

/** `_example` stands for the id `example`. */
export const isNamedAsItsFolder: PageLaw = ({ folder, facts }) =>
  inFacts(facts.id === folder.replace(/^_/, ''), 'id', `is “${facts.id}”, but the folder is “${folder}”. Give both the same name.`);

/** House pages have addresses of their own in src/paths.ts; any other page is a short one. */
export const isOfItsKind: PageLaw = ({ folder, facts }) =>
  inFacts(
    (facts.kind === 'house') === (housePages as readonly string[]).includes(folder),
    'kind',
    `is ${facts.kind}. House pages are ${housePages.join(', ')}, and no others.`,
  );

export const keepsSentencesShort: PageLaw = (page) => eachIn(textsOf(page), (text) => longSentencesIn(text));

/** Not a fault: sentences of 21 to 25 words, to be looked at again. */
export const sentencesToLookAt: PageLaw = (page) => eachIn(textsOf(page), sentencesToLookAtIn);

export const isShortEnough: PageLaw = (page) => {
  const length = countWords(bodyTextsOf(page).join(' '));
  return inWords(!isShort(page) || length <= mostWordsOfAShortPage, 'the text', `has ${length} words. A short page has at most ${mostWordsOfAShortPage}.`);
};

export const beginsWithKeyLines: PageLaw = (page) => {
  const [first] = page.blocks;
  return inWords(
    !isShort(page) || (first?.kind === 'list' && first.items.length >= fewestKeyLines),
    'the text',
    `begins with something else. A short page begins with a list of at least ${fewestKeyLines} lines.`,
  );
};

export const endsInOneThingToDo: PageLaw = (page) =>
  inWords(!isShort(page) || page.words.action !== undefined, 'action', 'is missing. A short page ends in one thing to do.');

export const isDueAfterItWasChecked: PageLaw = ({ facts }) =>
  inFacts(facts.checkDue > facts.checkedOn, 'checkDue', `${facts.checkDue} is not after checkedOn ${facts.checkedOn}. A year later is usual.`);

export const namesItsSources: PageLaw = (page) => {
  const urls = page.facts.sources.map(({ url }) => url);
  return [
    ...inFacts(!isShort(page) || urls.length > 0, 'sources', 'is empty. A short page names at least one source.'),
    ...page.facts.sources.flatMap(({ url, on }, nth) => [
      ...inFacts(url.startsWith('https://'), `sources[${nth}].url`, `${url} does not begin with https://. Use the safe address.`),
      ...inFacts(urls.indexOf(url) === nth, `sources[${nth}].url`, `${url} stands there twice. Take one out.`),
      ...inFacts(on !== undefined, `sources[${nth}].on`, 'is missing. Say on which day you read it.'),
    ]),
  ];
};

type Node = { readonly type: string; readonly children?: readonly Node[]; readonly url?: string };

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

export const hasNoRawHtml: PageLaw = ({ body }) =>
  nodesIn(fromMarkdown(body)).flatMap((node) => inWords(node.type !== 'html', 'the text', 'has HTML in it. Write it without < and >.'));

/** The app shows a link only in running text: one inside bold would be lost without a word. */
export const losesNoLink: PageLaw = ({ body, blocks }) => {
  const written = nodesIn(fromMarkdown(body)).filter(({ type }) => type === 'link').length;
  const shown = blocks
    .flatMap(inlinesIn)
    .flat()
    .filter(({ kind }) => kind === 'link').length;
  return inWords(written === shown, 'the text', `${written - shown} of its links would not be shown. Take them out of bold.`);
};

export const usesBoldOnly: PageLaw = ({ blocks }) =>
  blocks
    .flatMap(inlinesIn)
    .flat()
    .flatMap((inline) => inWords(inline.kind !== 'emphasis', 'the text', `uses slanted type. Use bold or nothing: “${inline.text}”`));

const sitePaths: readonly string[] = [
  paths.moderate(),
  paths.recommend(),
  paths.safetyPlan(),
  paths.handOver(),
  paths.ownServices(),
  paths.myths(),
  paths.helpNow(),
  paths.findHelp(),
  paths.stories(),
  paths.pages(),
  paths.privacy(),
  paths.about(),
  paths.forClinicians(),
  paths.forResearchers(),
  paths.takeAway(),
  paths.keptHere(),
  paths.leaving(),
  paths.lock(),
  paths.settings(),
  paths.join(),
  paths.myStudy(),
  paths.myAnswers(),
  paths.tryQuestions(),
];

export function leadsSomewhere(shortPages: readonly string[]): PageLaw {
  const known = [...sitePaths, ...shortPages.map((id) => paths.page(id))];
  return ({ body }) =>
    nodesIn(fromMarkdown(body)).flatMap(({ type, url = '' }) =>
      inWords(
        type !== 'link' || known.includes(url) || /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url),
        'the text',
        `has a link that leads nowhere: “${url}”. Look at its spelling.`,
      ),
    );
}

export const isKindlyWorded: PageLaw = (page) => eachIn(textsOf(page), (text) => wordsFound(text, houseWords));

export const usesCurlyQuotes: PageLaw = (page) => eachIn(textsOf(page), (text) => wordsFound(text, [straightQuotes]));

/** Numbers to ring and laws of one country belong to the services, where they are dated and checked. */
export const namesNoNumberToRing: PageLaw = (page) =>
  isShort(page)
    ? eachIn(textsOf(page), (text) => {
        const found = /\d(?:[\s().-]*\d){2,}/u.exec(text)?.[0];
        return found === undefined ? [] : [`“${found}” looks like a number to ring. Those stand in content/services, where they are checked.`];
      })
    : [];

/** What must not be claimed (research notes, evidence 10), unless the sentence denies it before. */
const claims: readonly RegExp[] = [
  /\bproven\b|\bproves?\b|\bproof\b/iu,
  /\bguarantee\w*/iu,
  /\b(?:reviewed|approved|endorsed|checked|recommended) by (?:clinicians?|doctors|experts|psychologists|people with lived experience)/iu,
  /\bevidence[- ]based\b|\bscientifically\b|\bclinically\b|\bvalidated\b/iu,
  /\b(?:cures?|heals?) you\b|\bwill (?:help|heal|cure) you\b|\byou will (?:feel|get|be) better\b/iu,
  /\bworks for (?:everyone|everybody)\b|\b100 ?(?:%|per cent)/iu,
  /\b(?:completely|totally|fully|100%) (?:safe|private|anonymous|secure)\b/iu,
  /\bharmless\b/iu,
  /\bmilitary[- ]grade\b|\bunbreakable\b/iu,
];

const denial = /\b(?:not|no|nobody|never|nothing|neither)\b/iu;

export const claimsNoMoreThanIsKnown: PageLaw = (page) => eachIn(textsOf(page), (text) => sentencesOf(text).flatMap(claimsIn));

export function claimsIn(sentence: string): readonly string[] {
  return claims.flatMap((claim) => {
    const found = claim.exec(sentence);
    if (found === null || denial.test(sentence.slice(0, found.index))) return [];
    return [`claims more than is known, “${found[0]}”. Say what was seen, or leave it out: “${shortened(sentence)}”`];
  });
}

export const laws: readonly PageLaw[] = [
  isNamedAsItsFolder,
  keepsSentencesShort,
  isShortEnough,
  beginsWithKeyLines,
  endsInOneThingToDo,
  isDueAfterItWasChecked,
  namesItsSources,
  hasNoRawHtml,
  losesNoLink,
  usesBoldOnly,
  isKindlyWorded,
  usesCurlyQuotes,
  namesNoNumberToRing,
  claimsNoMoreThanIsKnown,
];

export function breachesOf(kept: readonly PageLaw[], pages: readonly PageFolder[]): readonly string[] {
  return pages.flatMap((page) =>
    kept.flatMap((law) => law(page).map(({ place, message }) => `pages/${page.folder} ${place}: ${message}`)),
  );
}
