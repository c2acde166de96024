import { isElements, isObject, objectsIn, textIn, type Json, type JsonObject } from './json.ts';
import { quotedPiece, type Report } from './report.ts';
import { extensionUrls, faithfulControls, harmlessExtensions, notedExtensions } from './urls.ts';

/** An element of the file together with where it stands. */
export type Found = { readonly element: JsonObject; readonly path: string };

export type Expected = {
  /** Names that R4 gives to the parts of this element; everything else is refused, for a slip of the pen hides a meaning. */
  readonly parts: readonly string[];
  /** Extensions that the caller reads. */
  readonly read?: readonly string[];
  /** What the element is called in sentences, for example `linkId "1.1"`. */
  readonly called?: string;
};

/** Refuses whatever in an element nobody would read: unknown parts, unknown extensions, and every modifier extension. */
export function checkParts({ element, path }: Found, { parts, read = [], called = '' }: Expected, report: Report): void {
  const suffix = called === '' ? '' : ` (${called})`;
  for (const [name, value] of Object.entries(element)) {
    if (name === 'id' || name === 'extension' || name === 'modifierExtension') continue;
    const shadowed = name.startsWith('_') ? name.slice(1) : undefined;
    if (shadowed === undefined && !parts.includes(name)) report.refuse(`${path}.${name}`, `is no part of FHIR R4 here${suffix}`);
    else if (shadowed !== undefined)
      checkShadow({ value, path: `${path}.${shadowed}`, known: parts.includes(shadowed) }, { read, suffix }, report);
  }
  checkExtensions({ element, path }, { read, suffix }, report);
}

/** The extensions of one element, by address. */
export function extensionsOf(element: Json | undefined, url: string): readonly JsonObject[] {
  return isObject(element) ? objectsIn(element['extension']).filter((one) => one['url'] === url) : [];
}

/** The code of the control that the file asks for, when it names one. */
export function controlOf(element: JsonObject): string | undefined {
  const [extension] = extensionsOf(element, extensionUrls.itemControl);
  const concept = extension?.['valueCodeableConcept'];
  return isObject(concept) ? textIn(objectsIn(concept['coding'])[0]?.['code']) : undefined;
}

type Reading = { readonly read: readonly string[]; readonly suffix: string };

type Shadow = { readonly value: Json; readonly path: string; readonly known: boolean };

/** `_text` and its like carry what is said about a plain value; in lists there is one such element, or null, for each value. */
function checkShadow({ value, path, known }: Shadow, { read, suffix }: Reading, report: Report): void {
  if (!known) return report.refuse(path, `is no part of FHIR R4 here${suffix}`);
  const reading = { read: [...read, extensionUrls.translation], suffix };
  if (isObject(value)) checkExtensions({ element: value, path }, reading, report);
  objectsIn(value).forEach((element, place) => checkExtensions({ element, path: `${path}[${place}]` }, reading, report));
}

function checkExtensions({ element, path }: Found, { read, suffix }: Reading, report: Report): void {
  for (const name of ['extension', 'modifierExtension']) {
    if (!isElements(element[name])) report.refuse(`${path}.${name}`, `is no list of elements${suffix}`);
  }
  objectsIn(element['modifierExtension']).forEach((_, place) => {
    report.refuse(`${path}.modifierExtension[${place}]`, `changes the meaning of what it stands on, and is not read${suffix}`);
  });
  objectsIn(element['extension']).forEach((extension, place) => {
    const url = textIn(extension['url']) ?? '';
    if (read.includes(url) || harmlessExtensions.has(url)) return;
    const noted = Object.hasOwn(notedExtensions, url) ? notedExtensions[url] : undefined;
    if (noted !== undefined) report.note(`${path}.extension[${place}]`, `${noted}${suffix}`);
    else if (!changesNothing(extension, url)) {
      report.refuse(`${path}.extension[${place}]`, `the extension ${quotedPiece(url)} may change the meaning, and is not read${suffix}`);
    }
  });
}

/** Extensions that are harmless with one value and not with another. */
function changesNothing(extension: JsonObject, url: string): boolean {
  switch (url) {
    case extensionUrls.hidden:
      return extension['valueBoolean'] === false;
    case extensionUrls.minOccurs:
      return extension['valueInteger'] === 0 || extension['valueInteger'] === 1;
    case extensionUrls.maxOccurs:
      return extension['valueInteger'] === 1;
    case extensionUrls.disabledDisplay:
      return extension['valueCode'] === 'hidden';
    case extensionUrls.itemControl: {
      const concept = extension['valueCodeableConcept'];
      const codes = isObject(concept) ? objectsIn(concept['coding']).map((coding) => textIn(coding['code']) ?? '') : [];
      return codes.length > 0 && codes.every((code) => faithfulControls.has(code));
    }
    default:
      return false;
  }
}
