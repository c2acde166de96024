import { ownListFrom, ownListText, readOwnListText, siftOwnList } from '#domain/hsds/own-list.ts';
import type { OwnList } from '#domain/hsds/own-list-schema.ts';
import { plainLine } from '#domain/hsds/plain-line.ts';
import type { RawService } from '#domain/hsds/raw.ts';
import { readSource, type Source, type SourceFile } from '#domain/hsds/read-source.ts';
import { sift, type DropReason } from '#domain/hsds/sift.ts';
import { mostPackedList } from '#domain/recommend/link.ts';
import { ZONES } from '#domain/service/time-zones.ts';

import { loadKnown } from './known.ts';

export type LeftReason = DropReason | 'too-old' | 'row' | 'number';
/** How many of one reason, with the names that the file gives. */
export type Left = { readonly why: LeftReason; readonly count: number; readonly names: readonly string[] };

export type RefusedWhy = 'too-large' | 'not-json' | 'unknown-format' | 'newer-version' | 'wrong-form' | 'nothing-left' | 'not-here';

export type OpenedList =
  | { readonly kind: 'ok'; readonly list: OwnList; readonly text: string; readonly left: readonly Left[] }
  | { readonly kind: 'refused'; readonly why: RefusedWhy };

export type OpenOptions = {
  readonly language: string;
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Zone of this phone: a list that was handed over is of places near it. */
  readonly zone: string;
};

/** In bytes of a file, of a zip once open and of what a link holds, and in rows. A clinic’s list is a thousandth of it; more would stall a cheap phone. */
const most = { file: 5_000_000, zip: 20_000_000, rows: 50_000, link: 60_000 };

/** A file that somebody chose. It is read here and goes nowhere. */
export async function openListFile(file: File, options: OpenOptions): Promise<OpenedList> {
  if (file.size > most.file) return { kind: 'refused', why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The first two letters of every zip.
    const files =
      bytes[0] === 0x50 && bytes[1] === 0x4b ? await filesOfZip(bytes) : [{ name: file.name, text: new TextDecoder().decode(bytes) }];
    return typeof files === 'string' ? { kind: 'refused', why: files } : await openList(files, options);
  } catch {
    return { kind: 'refused', why: 'not-here' };
  }
}

/** A list that came inside a link: packed, and in Cairn’s own form only. */
export async function openPackedList(packed: string, language: string): Promise<OpenedList> {
  try {
    const { unpackText } = await import('#formats/pack-text.ts');
    const unpacked = unpackText(packed, { packed: mostPackedList, bytes: most.link });
    if (unpacked.kind !== 'ok') return { kind: 'refused', why: unpacked.kind === 'too-big' ? 'too-large' : 'not-json' };
    return await openOwnList(unpacked.text, language);
  } catch {
    return { kind: 'refused', why: 'not-here' };
  }
}

async function openOwnList(text: string, language: string): Promise<OpenedList> {
  const own = readOwnListText(text);
  if (own.kind !== 'ok') return { kind: 'refused', why: own.kind === 'too-deep' ? 'wrong-form' : own.kind };
  const sifted = siftOwnList(own.list, await loadKnown(language, own.list.country));
  return opened(sifted.list, grouped(sifted.dropped));
}

async function filesOfZip(bytes: Uint8Array): Promise<readonly SourceFile[] | RefusedWhy> {
  const { unzip } = await import('#formats/unzip.ts');
  const archive = unzip(bytes, { maxFiles: 100, maxBytes: most.zip });
  if (archive.kind === 'ok') return archive.files;
  return archive.kind === 'too-big' || archive.kind === 'too-many' ? 'too-large' : 'not-json';
}

async function openList(files: readonly SourceFile[], options: OpenOptions): Promise<OpenedList> {
  const [only] = files;
  // What is no list of our own form may be one of another: a table is no JSON at all.
  const isOurs = files.length === 1 && only !== undefined && !['unknown-format', 'not-json'].includes(readOwnListText(only.text).kind);
  if (isOurs) return openOwnList(only.text, options.language);
  const outcome = readSource(files, { length: most.zip, rows: most.rows });
  switch (outcome.kind) {
    case 'ok':
      return fromSource(outcome.source, only?.name ?? '', options);
    case 'too-large':
    case 'too-many-rows':
      return { kind: 'refused', why: 'too-large' };
    case 'broken-table':
    case 'too-deep':
      return { kind: 'refused', why: 'wrong-form' };
    case 'not-json':
    case 'unknown-format':
      return { kind: 'refused', why: outcome.kind };
  }
}

async function fromSource(source: Source, fileName: string, { language, country, today, zone }: OpenOptions): Promise<OpenedList> {
  const publisher = publisherOf(source.services, fileName);
  const tz = (ZONES[country] ?? '').split(' ').includes(zone) ? zone : undefined;
  const sifted = sift(source, { country, tz, publisher, today }, await loadKnown(language, country));
  const old = sifted.kept
    .filter(({ service }) => !service.showByDefault)
    .map(({ service }) => ({ name: service.name, why: 'too-old' as const }));
  const rows = source.faults.map(() => ({ name: '', why: 'row' as const }));
  const numbers = sifted.notes
    .filter(({ why }) => why === 'denied' || why === 'dear')
    .map(({ number }) => ({ name: number, why: 'number' as const }));
  return opened(ownListFrom(sifted, { publisher, country, today }), grouped([...sifted.dropped, ...old, ...rows, ...numbers]));
}

function opened(list: OwnList | undefined, left: readonly Left[]): OpenedList {
  return list === undefined ? { kind: 'refused', why: 'nothing-left' } : { kind: 'ok', list, text: ownListText(list), left };
}

function grouped(dropped: readonly { readonly name: string; readonly why: LeftReason }[]): readonly Left[] {
  return [...new Set(dropped.map(({ why }) => why))].map((why) => {
    const those = dropped.filter((one) => one.why === why);
    return { why, count: those.length, names: [...new Set(those.map(({ name }) => name).filter((name) => name !== ''))].slice(0, 50) };
  });
}

/** Who runs the places, where it is one and the same; else the name of the file, which is all that is known. */
function publisherOf(services: readonly RawService[], fileName: string): string {
  const [one, ...others] = new Set(services.map(({ operator }) => operator));
  if (one !== undefined && one !== '' && others.length === 0) return one;
  return plainLine(fileName.replace(/\.(json|csv|zip)$/i, ''), 120) || '–';
}
