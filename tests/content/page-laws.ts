import { fromMarkdown } from 'mdast-util-from-markdown';

import type { PageFacts, PageWords } from '#domain/page/schema.ts';
import type { Block, Inline } from '#domain/text/blocks.ts';
import { paths } from '#paths';

import { countWords, sentencesLongerThan, sentencesOf } from './text-measures.ts';

export type PageFolder = {
  readonly folder: string;
  readonly facts: PageFacts;
  readonly words: PageWords;
  /** The Markdown as it was written, and what the app makes of it. */
  readonly body: string;
  readonly blocks: readonly Block[];
};

/** A law gives back what is wrong in words its author can act on; an empty list means the law is kept. */
export type PageLaw = (page: PageFolder) => readonly string[];

export const housePages = ['about', 'privacy', 'for-clinicians', 'for-researchers'] as const;

const mostWordsOfAShortPage = 250;
const mostWordsOfASentence = 25;
const fewestKeyLines = 3;

function unless(kept: boolean, message: string): readonly string[] {
  return kept ? [] : [message];
}

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
export function textsOf(page: PageFolder): readonly string[] {
  const action = page.words.action === undefined ? [] : [page.words.action.text];
  return [page.words.title, page.words.oneLine, ...bodyTextsOf(page), ...action];
}

/** `_example` stands for the id `example`. */
export const isNamedAsItsFolder: PageLaw = ({ folder, facts }) =>
  unless(facts.id === folder.replace(/^_/, ''), `id is "${facts.id}", but the folder is "${folder}"`);

/** House pages have addresses of their own in src/paths.ts; any other page is a short one. */
export const isOfItsKind: PageLaw = ({ folder, facts }) =>
  unless(
    (facts.kind === 'house') === (housePages as readonly string[]).includes(folder),
    `is "${facts.kind}"; house pages are ${housePages.join(', ')}`,
  );

export const keepsSentencesShort: PageLaw = (page) =>
  sentencesLongerThan(mostWordsOfASentence, textsOf(page)).map(
    (sentence) => `a sentence has ${countWords(sentence)} words; at most ${mostWordsOfASentence}: "${sentence}"`,
  );

/** Not a fault: sentences of 21 to 25 words, to be looked at again. */
export const sentencesToLookAt: PageLaw = (page) =>
  sentencesLongerThan(20, textsOf(page)).map((sentence) => `a sentence has ${countWords(sentence)} words: "${sentence}"`);

export const isShortEnough: PageLaw = (page) => {
  const length = countWords(bodyTextsOf(page).join(' '));
  return unless(
    !isShort(page) || length <= mostWordsOfAShortPage,
    `has ${length} words; a short page has at most ${mostWordsOfAShortPage}`,
  );
};

export const beginsWithKeyLines: PageLaw = (page) => {
  const [first] = page.blocks;
  return unless(
    !isShort(page) || (first?.kind === 'list' && first.items.length >= fewestKeyLines),
    `a short page begins with a list of at least ${fewestKeyLines} key lines`,
  );
};

export const endsInOneThingToDo: PageLaw = (page) =>
  unless(!isShort(page) || page.words.action !== undefined, 'a short page needs an action');

export const isDueAfterItWasChecked: PageLaw = ({ facts }) =>
  unless(facts.checkDue > facts.checkedOn, `checkDue ${facts.checkDue} is not after checkedOn ${facts.checkedOn}`);

export const namesItsSources: PageLaw = (page) => {
  const urls = page.facts.sources.map(({ url }) => url);
  return [
    ...unless(!isShort(page) || urls.length > 0, 'a short page needs at least one source'),
    ...urls.filter((url) => !url.startsWith('https://')).map((url) => `source has no https address: ${url}`),
    ...urls.filter((url, at) => urls.indexOf(url) !== at).map((url) => `source stands twice: ${url}`),
    ...page.facts.sources.filter(({ on }) => on === undefined).map(({ url }) => `source does not say when it was read (on): ${url}`),
  ];
};

type Node = { readonly type: string; readonly children?: readonly Node[]; readonly url?: string };

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

export const hasNoRawHtml: PageLaw = ({ body }) =>
  nodesIn(fromMarkdown(body)).flatMap((node) => (node.type === 'html' ? ['has raw HTML; write Markdown'] : []));

/** The app shows a link only in running text: one inside bold would be lost without a word. */
export const losesNoLink: PageLaw = ({ body, blocks }) => {
  const written = nodesIn(fromMarkdown(body)).filter(({ type }) => type === 'link').length;
  const shown = blocks
    .flatMap(inlinesIn)
    .flat()
    .filter(({ kind }) => kind === 'link').length;
  return unless(written === shown, `${written - shown} of its links would not be shown; take them out of bold`);
};

export const usesBoldOnly: PageLaw = ({ blocks }) =>
  blocks
    .flatMap(inlinesIn)
    .flat()
    .flatMap((inline) => (inline.kind === 'emphasis' ? [`uses slanted type; use bold or nothing: "${inline.text}"`] : []));

const sitePaths: readonly string[] = [
  paths.helpNow(),
  paths.findHelp(),
  paths.stories(),
  paths.pages(),
  paths.privacy(),
  paths.about(),
  paths.forClinicians(),
  paths.forResearchers(),
  paths.takeAway(),
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
      type !== 'link' || known.includes(url) || /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) ? [] : [`link leads nowhere: "${url}"`],
    );
}

/** House words (research notes UX-53, UX-54). */
const bannedWords = /\b(?:simply|just|eas(?:y|ily)|obviously|suffer\w*|victims?|committed|mentally ill|crazy|asap)\b|!/iu;

export const isKindlyWorded: PageLaw = (page) =>
  textsOf(page).flatMap((text) => {
    const found = bannedWords.exec(withoutNames(text))?.[0];
    return found === undefined ? [] : [`has "${found}": "${text}"`];
  });

/** “Easy read” is the name of a way of writing. */
function withoutNames(text: string): string {
  return text.replaceAll(/\beasy read\b/giu, '');
}

export const usesCurlyQuotes: PageLaw = (page) =>
  textsOf(page)
    .filter((text) => /["']/u.test(text))
    .map((text) => `has straight quotes: "${text}"`);

/** Numbers to ring and laws of one country belong to the services, where they are dated and checked. */
export const namesNoNumberToRing: PageLaw = (page) =>
  isShort(page)
    ? textsOf(page)
        .filter((text) => /\d(?:[\s().-]*\d){2,}/u.test(text))
        .map((text) => `looks like a number to ring: "${text}"`)
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

export const claimsNoMoreThanIsKnown: PageLaw = (page) => textsOf(page).flatMap(sentencesOf).flatMap(claimsIn);

export function claimsIn(sentence: string): readonly string[] {
  return claims.flatMap((claim) => {
    const found = claim.exec(sentence);
    if (found === null || denial.test(sentence.slice(0, found.index))) return [];
    return [`claims "${found[0]}": "${sentence}"`];
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
  return pages.flatMap((page) => kept.flatMap((law) => law(page).map((breach) => `pages/${page.folder}: ${breach}`)));
}
