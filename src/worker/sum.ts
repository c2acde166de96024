/// <reference lib="webworker" />

/** Of the 32 bytes of a SHA-256. Nine are enough against chance, and the list of every file stays small. */
const sumBytes = 9;

/** The first twelve characters of a SHA-256 in base64url. tools/build/mark-files.ts writes the same into the list. */
export async function sumOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, sumBytes);
  return btoa(String.fromCodePoint(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
