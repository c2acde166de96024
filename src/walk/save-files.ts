/** How a file reached the person: by the share sheet, by a download, or not at all because they turned back. */
export type FileOutcome = { readonly kind: 'shared' } | { readonly kind: 'downloaded' } | { readonly kind: 'turned-back' };

export type FileToSave = { readonly name: string; readonly type: string } & (
  { readonly text: string } | { readonly content: Uint8Array<ArrayBuffer> }
);

/**
 * Hands files over. On phones the share sheet comes first, because a download in an installed iPhone app leads nowhere;
 * elsewhere it is a download. Names are our own and say nothing: no text of the person ever becomes a file name.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<FileOutcome> {
  const made = files.map((file) => new File(['text' in file ? file.text : file.content], file.name, { type: file.type }));
  if (matchMedia('(pointer: coarse)').matches && 'canShare' in navigator && navigator.canShare({ files: made })) {
    try {
      await navigator.share({ files: made });
      return { kind: 'shared' };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'turned-back' };
      // The share sheet was refused (a timed-out tap, say): the download below still works.
    }
  }
  for (const file of made) download(file);
  return { kind: 'downloaded' };
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Kept for a minute: some browsers read it only after they asked where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
