import { problemsIn } from '../questionnaire/coherence.ts';
import type { Item, QuestionnaireFacts, QuestionnaireWords, ScoreRule } from '../questionnaire/schema.ts';
import { disguisedAt } from '../share/shown-safely.ts';

import { aboutFile, type AboutFile } from './about-file.ts';
import { conditionOf, type ConditionGroups } from './condition-groups.ts';
import type { Form, FormQuestion } from './form.ts';
import { itemIds } from './item-ids.ts';
import { isObject, parsedJson, textIn, type JsonObject } from './json.ts';
import { codesOf, optionSetsOf, type OptionSets, type YesNoWords } from './option-sets.ts';
import { placedNotes, type PlacedNotes } from './place-displays.ts';
import { readConditions } from './read-conditions.ts';
import { itemCount, readForm } from './read-form.ts';
import { newReport, quotedPiece, type ImportNote, type ImportProblem, type Report } from './report.ts';
import { shapeProblems, type Brought } from './schema.ts';
import { wordsByLanguage } from './words-by-language.ts';

export type ImportOptions = {
  /** What the questionnaire is called here; small letters, digits, single hyphens. */
  readonly id: string;
  /** The most characters of the file that are looked at. */
  readonly limit: number;
  /** What the licence says of changes. A machine cannot judge that, so without a word from a person none are allowed. */
  readonly changes?: QuestionnaireFacts['changes'];
  /** The language of a file that does not state its own. */
  readonly language?: string;
  /** Words for the answers to `boolean` questions, by language; FHIR gives none. */
  readonly yesNo?: Readonly<Record<string, YesNoWords>>;
  /** How it is scored; `items` are linkIds. A file gives weights, and never a rule, so without these nothing is scored. */
  readonly scores?: readonly ScoreRule[];
};

export type ImportOutcome =
  | { readonly kind: 'ok'; readonly brought: Brought; readonly notes: readonly ImportNote[] }
  /** Everything that is wrong, not only the first. */
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  /** `found`: the type of resource that it says it is; empty when it does not say. */
  | { readonly kind: 'not-a-questionnaire'; readonly found: string };

const mostItems = 500;

/** Reads a Questionnaire of FHIR R4 (4.0.1). What cannot be shown as the file means it is refused, never dropped in silence. */
export function readFhirQuestionnaire(text: string, options: ImportOptions): ImportOutcome {
  const parsed = parsedJson(text, options.limit);
  if (parsed.kind !== 'ok') return parsed;
  const file = parsed.value;
  if (!isObject(file) || file['resourceType'] !== 'Questionnaire') {
    return { kind: 'not-a-questionnaire', found: isObject(file) ? (textIn(file['resourceType']) ?? '').slice(0, 80) : '' };
  }
  if (itemCount(file) > mostItems) return { kind: 'too-large' };
  const report = newReport();
  const brought = broughtFrom(file, options, report);
  if (report.problems.length > 0 || brought === undefined) return { kind: 'refused', problems: report.problems };
  for (const { place, message } of shapeProblems(brought)) report.refuse('Questionnaire', `${place} ${message}`);
  if (disguisedAt(brought.words) !== undefined) report.refuse('Questionnaire', 'holds signs that turn words round or hide them');
  for (const [language, words] of Object.entries(brought.words)) {
    for (const problem of problemsIn({ facts: brought.facts, words, language })) report.refuse('Questionnaire', problem);
  }
  return report.problems.length > 0 ? { kind: 'refused', problems: report.problems } : { kind: 'ok', brought, notes: report.notes };
}

function broughtFrom(file: JsonObject, options: ImportOptions, report: Report): Brought | undefined {
  const about = aboutFile(file, { id: options.id, language: options.language ?? 'en' }, report);
  const form = readForm({ questionnaire: file, language: about.language }, report);
  if (form.questions.length === 0) report.refuse('Questionnaire.item', 'asks nothing');
  const source = { questions: form.questions, codesOf: (question: number) => codesOf(form.questions[question]?.options ?? []) };
  const ids = itemIds(
    options.id,
    form.questions.map(({ linkId }) => linkId),
  );
  const conditionsOf = ({ conditions }: Pick<FormQuestion, 'conditions'>) => named(readConditions(conditions, source, report), ids);
  const ofQuestions = form.questions.map(conditionsOf);
  const notes = placedNotes({ form, ofQuestions, ofDisplays: form.displays.map(conditionsOf) }, report);
  const sets = optionSetsOf(form.questions, { yesNo: yesNoFor(form, about, { options, report }), language: about.language });
  const items = form.questions.flatMap((question, place) => {
    const item = itemOf({
      question,
      id: ids[place] ?? '',
      set: sets.ofQuestions[place],
      condition: ofQuestions[place] ?? [],
      notes: notes.ofQuestions[place] ?? [],
    });
    return item === undefined ? [] : [item];
  });
  const scores = scoresOf(options.scores ?? [], { form, ids }, report);
  // Everything below is only of use when every question was understood.
  if (report.problems.length > 0) return undefined;
  return {
    facts: {
      id: options.id,
      ...about.facts,
      provenance: 'verbatim-licensed',
      changes: options.changes ?? 'not-allowed',
      recall: 'as its questions say',
      direction: 'not stated in the file',
      optionSets: sets.facts,
      items,
      scores,
    },
    words: wordsOf({ form, about, sets, notes, ids }, report),
  };
}

type Parts = {
  readonly form: Form;
  readonly about: AboutFile;
  readonly sets: OptionSets;
  readonly notes: PlacedNotes;
  readonly ids: readonly string[];
};

function wordsOf({ form, about, sets, notes, ids }: Parts, report: Report): Record<string, QuestionnaireWords> {
  const items = form.questions.flatMap(({ said }, place) => (said === undefined ? [] : [{ id: ids[place] ?? '', said }]));
  return wordsByLanguage({ language: about.language, title: about.title, items, sets: sets.said, notes: notes.notes }, report);
}

type ItemParts = {
  readonly question: FormQuestion;
  readonly id: string;
  readonly set: string | undefined;
  readonly condition: ConditionGroups;
  readonly notes: NonNullable<Item['notes']>;
};

function itemOf({ question, id, set, condition, notes }: ItemParts): Item | undefined {
  if (question.asks === undefined) return undefined;
  const showWhen = conditionOf(condition);
  return {
    id,
    ...question.asks,
    ...(set === undefined ? {} : { options: set }),
    ...(showWhen === undefined ? {} : { showWhen }),
    ...(notes.length === 0 ? {} : { notes }),
    linkId: question.linkId,
    standsAlone: true,
    // Somebody else’s instrument is asked whole, or not at all.
    primary: true,
  };
}

/** The tests name questions by their place in the file; from here on they have names of their own. */
function named(groups: ConditionGroups, ids: readonly string[]): ConditionGroups {
  return groups.map(({ need, tests }) => ({ need, tests: tests.map((test) => ({ ...test, item: ids[Number(test.item)] ?? '' })) }));
}

type Asked = { readonly options: ImportOptions; readonly report: Report };

function yesNoFor({ questions }: Form, { language }: AboutFile, { options, report }: Asked): ReadonlyMap<string, YesNoWords> {
  const known = new Map(Object.entries(options.yesNo ?? { en: { yes: 'Yes', no: 'No' } }));
  const own = known.get(language) ?? known.get(language.replace(/-.*$/, ''));
  const asking = questions.filter(({ asks }) => asks?.kind === 'yes-no');
  if (own === undefined) {
    for (const { path, called } of asking) report.refuse(path, `needs words for yes and no in ${quotedPiece(language)} (${called})`);
    return known;
  }
  return known.set(language, own);
}

type Named = { readonly form: Form; readonly ids: readonly string[] };

function scoresOf(rules: readonly ScoreRule[], { form, ids }: Named, report: Report): ScoreRule[] {
  return rules.map((rule) => ({
    ...rule,
    items: rule.items.map((linkId) => {
      const place = form.questions.findIndex((question) => question.linkId === linkId);
      const question = form.questions[place];
      if (question === undefined)
        report.refuse('Questionnaire', `score "${rule.id}" names ${quotedPiece(linkId)}, which is no question of this file`);
      else if (question.options?.every(({ weight }) => weight === undefined) === true) {
        report.refuse(question.path, `score "${rule.id}" counts a question whose answers have no weights (${question.called})`);
      }
      return ids[place] ?? '';
    }),
  }));
}
