/** What came of an act that lets words out. `turned-back`: the person closed the share sheet, which is no failure. */
export type LetOut = 'done' | 'turned-back' | 'failed';

export async function copyOut(text: string): Promise<LetOut> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'failed';
  }
}

/** `done` means that another app took it. Whether it arrived anywhere, no browser tells. */
export async function shareOut(data: ShareData): Promise<LetOut> {
  try {
    await navigator.share(data);
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'turned-back' : 'failed';
  }
}

export function sharingIsHere(): boolean {
  return typeof navigator.share === 'function';
}
