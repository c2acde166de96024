/** Tells other windows that something was written, or that all was erased. Never what. */
export type Channel = {
  readonly say: (news: News) => void;
  readonly listen: (listener: (news: News) => void) => void;
  readonly close: () => void;
};

export type News = 'written' | 'erased';

/** Undefined where the browser has no such thing; each window then notices others’ writes when it next reads. */
export function openChannel(store: string): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  try {
    const channel = new BroadcastChannel(`cairn-store-${store}`);
    return {
      say: (news) => channel.postMessage(news),
      listen: (listener) =>
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (data === 'written' || data === 'erased') listener(data);
        }),
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}
