import type { Dataset } from '#domain/export/dataset.ts';

import type { FileToSave } from './save-files.ts';

/**
 * All formats of an export in one archive. The formats are long and seldom needed, so they load only now; undefined when they
 * cannot be had: offline, and not kept yet.
 */
export async function answerArchive(dataset: Dataset): Promise<FileToSave | undefined> {
  try {
    const [{ exportFiles }, { fhirBundle, fhirNdjson }, { zipOf }] = await Promise.all([
      import('#domain/export/export-files.ts'),
      import('#domain/fhir/bundle.ts'),
      import('#formats/zip.ts'),
    ]);
    const files = [...exportFiles(dataset), fhirBundle(dataset), ...fhirNdjson(dataset)];
    return { name: 'cairn-answers.zip', type: 'application/zip', content: zipOf(files, dataset.madeAt) };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
