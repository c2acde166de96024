import { isObject, readJson, writeJson } from './local-storage.ts';

/**
 * What Cairn keeps beside the database, in localStorage: the few settings that are needed before it opens, and a sentinel
 * that outlives it. Never a word the person wrote or an answer they gave. Reading and writing may be refused at any time;
 * the app goes on without.
 */
export type Mirror = {
  readonly country?: string;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly exitByShift?: boolean;
  /** What a study keeps closed for now. Written only once the person knows what their study has for them. */
  readonly closed?: readonly 'stories'[];
  /** That the person hides some topics, never which: lists of stories then wait for the store instead of showing them for a moment. */
  readonly hides?: boolean;
};

/** Read by src/choose.ts too. */
const lookKey = 'cairn-look';

/** Never call this during the hydrating render: the page was rendered on another machine. */
export function readMirror(): Mirror {
  const kept = readJson(lookKey);
  if (!isObject(kept)) return {};
  const { country, language, theme, exitByShift, closed, hides } = kept;
  return {
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language) ? { language } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof exitByShift === 'boolean' ? { exitByShift } : {}),
    ...(Array.isArray(closed) && closed.includes('stories') ? { closed: ['stories'] } : {}),
    ...(hides === true ? { hides } : {}),
  };
}

/** Changes the named settings only; undefined takes one out. */
export function writeMirror(changes: { readonly [Field in keyof Mirror]?: Mirror[Field] | undefined }): void {
  const old = readMirror();
  const { country, language, theme, exitByShift, closed, hides } = { ...old, ...changes };
  writeJson(lookKey, { country, language, theme, exitByShift, closed, hides });
}
