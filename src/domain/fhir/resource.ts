import { fhirText } from './fhir-text.ts';

/** What an element is built from; parts that are undefined, and empty lists, are left out, as FHIR wants it. */
export type FhirValue = string | number | boolean | FhirElement | readonly FhirElement[] | readonly string[];
export type FhirElement = { readonly [part: string]: FhirValue | undefined };
export type FhirResource = FhirElement & { readonly resourceType: string; readonly id: string };

/** The resource as it may be written: nothing undefined, nothing empty, no character that FHIR forbids. */
export function writable(resource: FhirResource): FhirResource {
  return written(resource) as FhirResource;
}

export function extension(url: string, value: FhirElement): FhirElement {
  return { url, ...value };
}

/** An extension made of parts; undefined when there are none, because an extension without anything in it is not allowed. */
export function partsExtension(url: string, parts: readonly (FhirElement | undefined)[]): readonly FhirElement[] {
  const found = parts.filter((one) => one !== undefined);
  return found.length === 0 ? [] : [{ url, extension: found }];
}

/** One part, when there is something to say. */
export function part(url: string, name: string, value: FhirValue | undefined): FhirElement | undefined {
  return value === undefined || value === '' ? undefined : { url, [name]: value };
}

function written(value: FhirValue): FhirValue {
  if (typeof value === 'string') return fhirText(value);
  if (typeof value !== 'object') return value;
  if (isListed(value)) return value.map((entry) => written(entry)) as readonly FhirElement[];
  const parts = Object.entries(value).flatMap(([name, entry]) =>
    entry === undefined || (isListed(entry) && entry.length === 0) ? [] : [[name, written(entry)] as const],
  );
  return Object.fromEntries(parts);
}

function isListed(value: FhirValue): value is readonly FhirElement[] | readonly string[] {
  return Array.isArray(value);
}
