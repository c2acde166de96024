import { argon2id } from 'hash-wasm';

import type { KeyAnswer, KeyQuestion } from './key-messages.ts';
import { stretchInScript } from './stretch-in-script.ts';

/** A worker of its own: asked once, it answers once and is ended, and its memory goes with it. */
addEventListener('message', ({ data }: MessageEvent<KeyQuestion>) => void answer(data));

async function answer(question: KeyQuestion): Promise<void> {
  postMessage(await stretch(question));
}

async function stretch(question: KeyQuestion): Promise<KeyAnswer> {
  const { text, salt, work } = question;
  try {
    const bytes = await argon2id({
      password: text,
      salt,
      parallelism: work.lanes,
      iterations: work.passes,
      memorySize: work.memoryKib,
      hashLength: 32,
      outputType: 'binary',
    });
    return { kind: 'done', bytes };
  } catch {
    // A host that gives this file no policy of its own forbids WebAssembly; and its memory may be short.
    return stretchInScript(question);
  }
}
