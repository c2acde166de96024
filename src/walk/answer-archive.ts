import type { Dataset } from '#domain/export/dataset.ts';

import type { FileToSave } from './save-files.ts';

/**
 * All formats of an export in one archive. The formats are long and seldom needed, so they load only now; undefined when they
 * cannot be had: offline, and not kept yet.
 */
export async function answerArchive(dataset: Dataset): Promise<FileToSave | undefined> {
  const formats = await openFormats();
  if (formats === undefined) return undefined;
  const [{ exportFiles }, { fhirBundle, fhirNdjson }, { zipOf }] = formats;
  const files = [...exportFiles(dataset), fhirBundle(dataset), ...fhirNdjson(dataset)];
  return { name: 'cairn-answers.zip', type: 'application/zip', content: zipOf(files, dataset.madeAt) };
}

/** Only the fetching may fail quietly: a fault in a format is a fault, and no reason to send anybody online. */
async function openFormats() {
  try {
    return await Promise.all([import('#domain/export/export-files.ts'), import('#domain/fhir/bundle.ts'), import('#formats/zip.ts')]);
  } catch {
    return undefined;
  }
}
