import { useEffect, useState } from 'react';

import type { SpeechPort } from './speech-port.ts';
import { voiceFor, type VoiceFound } from './voice.ts';

/** The voice for a language; `none` until one is there. Nothing waits for it: voices may come late, or never. */
export function useVoice(port: SpeechPort | undefined, language: string): VoiceFound {
  const [found, find] = useState<VoiceFound>({ kind: 'none' });
  useEffect(() => {
    if (port === undefined) return;
    const look = () => find(voiceFor(port.voices(), language, navigator.languages));
    queueMicrotask(look);
    return port.onVoices(look);
  }, [port, language]);
  return found;
}
