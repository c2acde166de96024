import type { SpeechPort, Voice } from './speech-port.ts';

/** The voices of this phone; undefined where it has no speech at all. */
export function deviceSpeech(): SpeechPort | undefined {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return undefined;
  const engine = window.speechSynthesis;
  // Held until it ends: some browsers throw an utterance away that nobody holds, and then never say that it ended.
  let current: SpeechSynthesisUtterance | undefined;

  function silence(): void {
    current = undefined;
    engine.cancel();
  }

  return {
    voices: () => engine.getVoices().map(voiceOf),
    onVoices(listener) {
      // Some phones load their voices late and do not say so.
      const later = [300, 1500, 4000].map((delay) => setTimeout(listener, delay));
      // Older Safari has no listeners here, and no late voices either.
      if (typeof engine.addEventListener === 'function') engine.addEventListener('voiceschanged', listener);
      return () => {
        later.forEach(clearTimeout);
        if (typeof engine.removeEventListener === 'function') engine.removeEventListener('voiceschanged', listener);
      };
    },
    speak({ text, voice, language, rate }, onEnd) {
      silence();
      const utterance = new SpeechSynthesisUtterance(text);
      const own = engine.getVoices().find(({ voiceURI }) => voiceURI === voice.id);
      if (own !== undefined) utterance.voice = own;
      utterance.lang = language;
      utterance.rate = rate;
      utterance.addEventListener('end', () => current === utterance && onEnd('spoken'));
      utterance.addEventListener('error', ({ error }) => {
        if (current === utterance) onEnd(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed');
      });
      current = utterance;
      // A pause that another page left behind would hold this one back for ever.
      engine.resume();
      engine.speak(utterance);
    },
    silence,
  };
}

function voiceOf({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, name, language: lang, isLocal: localService, isDefault };
}
