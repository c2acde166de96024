import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { allowsLibraryUse } from '#domain/exchange/consent.ts';
import { readLists } from '#domain/story/lint/lists.ts';
import { safeContentSchema } from '#domain/story/lint/schema.ts';

import { problemAt, type Problem } from '../problem.ts';
import { nothingYet } from '../drafts.ts';
import { readYaml } from '../read-files.ts';
import { readConsent } from '../stories.ts';
import type { Breach } from './breach.ts';
import { barrierFolders, languagesOfStory, readStory, strayStoryFiles } from './read-stories.ts';
import * as laws from './story-laws.ts';

/** Everything that the laws say of one story, in all its languages. `today` is a day as YYYY-MM-DD. */
export function storyProblems(root: string, folder: string, { looks, today }: { readonly looks: Looks; readonly today: string }): readonly Problem[] {
  const readings = languagesOfStory(root, folder).map((language) => ({ language, ...readStory(root, folder, language) }));
  const told = readings.flatMap(({ language, story }) => (story === undefined ? [] : [{ language, story }]));
  const first = told[0]?.story;
  const inEach = readings.flatMap(({ language, story, words }) => {
    const kept = lawsFor(root, language, { folder, look: looks.of(language), isContributed: isContributed(story) });
    const look = language === 'en' && !isContributed(story) ? [laws.sentencesToLookAt] : [];
    const asked = story ?? (words === undefined ? undefined : { folder, facts: nothingYet(folder, language), words });
    if (asked === undefined) return [];
    const all = [
      ...kept.flatMap((law) => law(asked).map((breach) => placed(folder, language, breach))),
      ...look.flatMap((law) => law(asked).map((breach) => asWarning(placed(folder, language, breach)))),
    ];
    // While the facts cannot be read, only what is about the words alone is known.
    return story === undefined ? all.filter(({ file, place }) => file.endsWith('.md') && place !== 'noteText') : all;
  });
  const withLists = told.flatMap(({ language, story: { words } }) => {
    const look = looks.of(language);
    return look === undefined ? [] : [{ words, lists: look.lists }];
  });
  const decided = first === undefined || withLists.length < told.length ? [] : laws.decidesOnlyWhatIsThere(first, withLists);
  return [
    ...strayStoryFiles(root, folder),
    ...unique(inEach),
    ...decided.map((breach) => placed(folder, 'en', breach)),
    ...(first === undefined ? [] : datesOf(root, first, today)),
  ];
}

type Asked = { readonly folder: string; readonly look: laws.StoryLook | undefined; readonly isContributed: boolean };

function lawsFor(root: string, language: string, { folder, look, isContributed: contributed }: Asked): readonly laws.StoryLaw[] {
  const safe = look === undefined ? [] : [laws.isSafelyWorded(look)];
  if (language !== 'en') return [...laws.lawsForTranslations, ...safe];
  const known = laws.meetsOnlyBarriersThatExist(barrierFolders(root));
  if (contributed) return [...laws.lawsForContributed, known, ...safe];
  return [...(folder.startsWith('_') ? laws.lawsForAll : laws.lawsForReaders), known, ...safe];
}

function isContributed(story: laws.StoryFolder | undefined): boolean {
  return story?.facts.provenance === 'contributed';
}

/** The laws of facts speak once, though each language asks them. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** What time does to a story is no fault of its author’s: it is told, and nothing is held up by it but what its teller did not agree to. */
function datesOf(root: string, { folder, facts }: laws.StoryFolder, today: string): readonly Problem[] {
  if (folder.startsWith('_')) return [];
  const file = `stories/${folder}/story.yaml`;
  const consent = facts.provenance === 'contributed' ? readConsent(root, `stories/${folder}`).value?.consent : undefined;
  const use = consent === undefined ? undefined : allowsLibraryUse(consent, today);
  const future = facts.reviews.flatMap(({ on }, nth) =>
    on > today ? [problemAt(file, `reviews[${nth}].on`, `${on} is still to come. Write a review down when it was made.`)] : [],
  );
  const due =
    facts.checkDue < today
      ? [asWarning(problemAt(file, 'checkDue', `was ${facts.checkDue}. Look at the story again, or have it looked at, and give the next day. Readers see that it is being checked.`))]
      : [];
  // A story must not stand there a day longer than its teller agreed to: this one is a fault.
  const over =
    use?.kind === 'ended'
      ? [
          problemAt(
            `stories/${folder}/consent.json`,
            'consent.until',
            `the agreement ended on ${use.on}. Take the story out with a line in stories/withdrawn.yaml, or ask its teller anew.`,
          ),
        ]
      : [];
  return [...future, ...due, ...over];
}

function placed(folder: string, language: string, { in: where, place, message }: Breach): Problem {
  return problemAt(`stories/${folder}/${where === 'facts' ? 'story.yaml' : `story.${language}.md`}`, place, message);
}

function asWarning(problem: Problem): Problem {
  return { ...problem, warning: true };
}

/** The lists of content/safe-content, each read once. A language may have none. */
export class Looks {
  private readonly known = new Map<string, laws.StoryLook | undefined>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  of(language: string): laws.StoryLook | undefined {
    if (!this.known.has(language)) this.known.set(language, this.read(language));
    return this.known.get(language);
  }

  private read(language: string): laws.StoryLook | undefined {
    const file = `safe-content/${language}.yaml`;
    if (!existsSync(join(this.root, file))) return undefined;
    const result = v.safeParse(safeContentSchema, readYaml(this.root, file).value);
    return result.success ? { content: result.output, lists: readLists(result.output) } : undefined;
  }
}
