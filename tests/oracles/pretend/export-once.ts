import type { Dataset, ExportFile } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';

const made = new Map<Dataset, readonly ExportFile[]>();

/** The files of one person. Several tests read them, and making them takes a while. */
export function filesOf(dataset: Dataset): readonly ExportFile[] {
  const known = made.get(dataset) ?? exportFiles(dataset);
  made.set(dataset, known);
  return known;
}

export function textOfFile(dataset: Dataset, wanted: string): string {
  const text = filesOf(dataset).find(({ name }) => name === wanted)?.text;
  if (text === undefined) throw new Error(`the export has no ${wanted}`);
  return text;
}
