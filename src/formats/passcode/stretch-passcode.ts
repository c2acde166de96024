import type { StretchPasscode } from '#domain/lock/stretch.ts';

import type { KeyAnswer, KeyQuestion } from './key-messages.ts';

/**
 * Argon2id away from the page, so that nothing on it stands still meanwhile. The worker has a policy of its own that lets
 * WebAssembly run; where a worker cannot be had, the same sum is done here in script, slower and with the same result.
 * Rejects with `RangeError` where there is not enough memory.
 */
export const stretchPasscode: StretchPasscode = async (text, salt, work) => {
  const answer = (await askWorker({ text, salt, work })) ?? (await stretchHere({ text, salt, work }));
  if (answer.kind === 'done') return answer.bytes;
  throw answer.kind === 'no-memory' ? new RangeError('not enough memory to stretch a passcode') : new Error(answer.name);
};

/** Undefined where there is no worker. */
function askWorker(question: KeyQuestion): Promise<KeyAnswer | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return Promise.resolve(undefined);
  }
  return new Promise((tell) => {
    const end = (answer: KeyAnswer | undefined) => {
      worker.terminate();
      tell(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<KeyAnswer>) => end(data));
    worker.addEventListener('error', () => end(undefined));
    worker.postMessage(question);
  });
}

async function stretchHere(question: KeyQuestion): Promise<KeyAnswer> {
  const { stretchInScript } = await import('./stretch-in-script.ts');
  return stretchInScript(question);
}
