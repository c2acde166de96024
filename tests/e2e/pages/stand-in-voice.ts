import type { Page } from '@playwright/test';

type StandIn = {
  readonly spoken: readonly { readonly text: string; readonly rate: number; readonly voice: string | undefined }[];
  readonly isSpeaking: () => boolean;
  readonly end: () => void;
};

type WindowWithVoice = { readonly standIn: StandIn };

/** What is asked of the phone’s voices. `late`: they are there only after a while, as on many phones. */
type Voices = { readonly voices: readonly { readonly lang: string; readonly isLocal: boolean }[]; readonly late?: boolean };

/** A voice that speaks nothing and ends a sentence only when told, in place of the phone’s own. Chromium without a screen has none. */
export class StandInVoice {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async on(page: Page, asked: Voices = { voices: [{ lang: 'en-GB', isLocal: true }] }): Promise<StandInVoice> {
    await page.addInitScript(({ voices, late }) => {
      type Said = EventTarget & { text: string; rate: number; voice?: { voiceURI: string } };
      const all = voices.map(({ lang, isLocal }) => ({ voiceURI: lang, name: lang, lang, localService: isLocal, default: false }));
      const spoken: { text: string; rate: number; voice: string | undefined }[] = [];
      let current: Said | undefined;
      let known = late === true ? [] : all;
      class Utterance extends EventTarget {
        rate = 1;
        lang = '';
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const engine = Object.assign(new EventTarget(), {
        getVoices: () => known,
        speak(said: Said) {
          spoken.push({ text: said.text, rate: said.rate, voice: said.voice?.voiceURI });
          current = said;
        },
        cancel() {
          const was = current;
          current = undefined;
          was?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
        },
        resume: () => undefined,
      });
      if (late === true)
        setTimeout(() => {
          known = all;
          engine.dispatchEvent(new Event('voiceschanged'));
        }, 100);
      const standIn = {
        spoken,
        isSpeaking: () => current !== undefined,
        end() {
          const was = current;
          current = undefined;
          was?.dispatchEvent(new Event('end'));
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, standIn });
    }, asked);
    return new StandInVoice(page);
  }

  /** Lets the sentence that is spoken come to its end. */
  async endSentence(): Promise<void> {
    await this.#page.evaluate(() => (window as unknown as WindowWithVoice).standIn.end());
  }

  async isSpeaking(): Promise<boolean> {
    return this.#page.evaluate(() => (window as unknown as WindowWithVoice).standIn.isSpeaking());
  }

  /** All that was begun on this page, in order. */
  async spoken(): Promise<StandIn['spoken']> {
    return this.#page.evaluate(() => (window as unknown as WindowWithVoice).standIn.spoken);
  }
}
