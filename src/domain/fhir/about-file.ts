import type { QuestionnaireFacts } from '../questionnaire/schema.ts';

import { checkParts, extensionsOf, type Found } from './elements.ts';
import { isList, objectsIn, textIn, type JsonObject } from './json.ts';
import { quotedPiece, type Report } from './report.ts';
import { lineOf, saidAt, type Said } from './said.ts';
import { isLanguage } from './schema.ts';
import { extensionUrls } from './urls.ts';

/** What the file says of itself: its name, its language, whose it is. */
export type AboutFile = {
  readonly language: string;
  readonly title: Said;
  readonly facts: Pick<QuestionnaireFacts, 'version' | 'after' | 'citation' | 'licence' | 'brought'>;
};

export const licenceNotStated = 'not stated in the file';

const parts = [
  'resourceType',
  'meta',
  'implicitRules',
  'language',
  'text',
  'contained',
  'url',
  'identifier',
  'version',
  'name',
  'title',
  'derivedFrom',
  'status',
  'experimental',
  'subjectType',
  'date',
  'publisher',
  'contact',
  'description',
  'useContext',
  'jurisdiction',
  'purpose',
  'copyright',
  'approvalDate',
  'lastReviewDate',
  'effectivePeriod',
  'code',
  'item',
];

/** `language`: what is assumed when the file does not say. `id`: what it is called when it has no name of its own. */
export function aboutFile(
  element: JsonObject,
  { id, language }: { readonly id: string; readonly language: string },
  report: Report,
): AboutFile {
  const file: Found = { element, path: 'Questionnaire' };
  checkParts(file, { parts }, report);
  if (element['implicitRules'] !== undefined) {
    report.refuse('Questionnaire.implicitRules', 'points to rules that change how the file is to be read');
  }
  if (element['derivedFrom'] !== undefined && extensionsOf(element, extensionUrls.brought).length === 0) {
    report.note('Questionnaire.derivedFrom', 'the questionnaire it comes from is not looked at');
  }
  if (element['status'] === 'retired') report.note('Questionnaire.status', 'its publisher has retired it');
  if (isList(element['subjectType']) && !element['subjectType'].includes('Patient')) {
    report.note('Questionnaire.subjectType', 'is meant to be about somebody or something else than the person who answers');
  }
  const title = titleOf(file, id, report);
  const line = (name: string) => saidAt(file, name, report)?.text;
  const url = line('url');
  const version = line('version');
  const ownCitation = textIn(extensionsOf(element, extensionUrls.citation)[0]?.['valueString']);
  const cited = ownCitation === undefined ? undefined : lineOf(ownCitation, 'Questionnaire.extension', report);
  const composed = [title.text, line('publisher'), version === undefined ? undefined : `version ${version}`, url];
  return {
    language: languageOf(element, language, report),
    title,
    facts: {
      version: version !== undefined && /^\d+\.\d+\.\d+$/.test(version) ? version : '1.0.0',
      after: title.text,
      citation: cited ?? composed.filter((part) => part !== undefined).join('; '),
      licence: line('copyright') ?? licenceNotStated,
      brought: broughtOf(element, { url, version, title: line('title') }),
    },
  };
}

function languageOf(element: JsonObject, assumed: string, report: Report): string {
  const language = textIn(element['language']);
  if (language === undefined) {
    report.note('Questionnaire.language', `is not stated; taken to be ${quotedPiece(assumed)}`);
    return assumed;
  }
  if (!isLanguage(language)) report.refuse('Questionnaire.language', `${quotedPiece(language)} is no language tag that Cairn knows`);
  return language;
}

function titleOf(file: Found, id: string, report: Report): Said {
  const title = saidAt(file, 'title', report);
  if (title !== undefined) return title;
  const [code] = objectsIn(file.element['code']);
  const named = (code === undefined ? undefined : saidAt({ element: code, path: 'Questionnaire.code[0]' }, 'display', report)) ??
    saidAt(file, 'name', report) ?? { text: id, path: 'Questionnaire.id', translations: new Map() };
  report.note('Questionnaire.title', `is not stated; ${quotedPiece(named.text)} is shown`);
  return { ...named, translations: new Map(), inAnyLanguage: true };
}

type Names = { readonly url: string | undefined; readonly version: string | undefined; readonly title: string | undefined };

/** Where it first came from: a file that Cairn wrote keeps that in an extension, so that it is not lost on the way back. */
function broughtOf(element: JsonObject, names: Names): NonNullable<QuestionnaireFacts['brought']> {
  const [kept] = extensionsOf(element, extensionUrls.brought);
  const part = (name: keyof Names) =>
    kept === undefined ? names[name] : textIn(objectsIn(kept['extension']).find((one) => one['url'] === name)?.['valueString']);
  const found = { url: part('url'), version: part('version'), title: part('title') };
  return {
    ...(found.url === undefined ? {} : { url: found.url }),
    ...(found.version === undefined ? {} : { version: found.version }),
    ...(found.title === undefined ? {} : { title: found.title }),
  };
}
