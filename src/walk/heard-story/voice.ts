import type { Voice } from './speech-port.ts';

/** `network`: the only voices for the language may use the network; one is used only after a yes. */
export type VoiceFound = { readonly kind: 'none' } | { readonly kind: 'local' | 'network'; readonly voice: Voice };

/**
 * The voice to read a story with: one that stays on the phone before one that may not; among those the region that the phone’s
 * own languages ask for, then the phone’s usual voice, then the first.
 */
export function voiceFor(voices: readonly Voice[], language: string, ownLanguages: readonly string[]): VoiceFound {
  const fitting = voices.filter((voice) => primary(voice.language) === primary(language));
  const local = nearest(
    fitting.filter(({ isLocal }) => isLocal),
    language,
    ownLanguages,
  );
  if (local !== undefined) return { kind: 'local', voice: local };
  const other = nearest(fitting, language, ownLanguages);
  return other === undefined ? { kind: 'none' } : { kind: 'network', voice: other };
}

function nearest(voices: readonly Voice[], language: string, ownLanguages: readonly string[]): Voice | undefined {
  // A story in Brazilian Portuguese asks for its own region; one in English leaves it to the phone.
  const wanted = [language, ...ownLanguages].map(tag).filter((one) => one.includes('-'));
  for (const one of wanted) {
    const found = voices.find((voice) => tag(voice.language) === one);
    if (found !== undefined) return found;
  }
  return voices.find(({ isDefault }) => isDefault) ?? voices[0];
}

function tag(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function primary(language: string): string {
  return tag(language).split('-')[0] ?? '';
}
