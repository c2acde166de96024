import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createAloud } from './aloud.ts';
import { linesOf, placeOf } from './lines.ts';
import { paceNear } from './pace.ts';
import type { SpeechEnd, SpeechPort, Voice } from './speech-port.ts';
import { voiceFor } from './voice.ts';

function voice(language: string, facts: Partial<Voice> = {}): Voice {
  return { id: `${language}${facts.name ?? ''}`, name: '', language, isLocal: true, isDefault: false, ...facts };
}

/** Speaks nothing. `end` lets the sentence that is spoken end; `endAll` also those that were silenced, as real voices may. */
function standIn() {
  const spoken: string[] = [];
  const rates: number[] = [];
  const ends: ((end: SpeechEnd) => void)[] = [];
  let silenced = 0;
  const port: SpeechPort = {
    voices: () => [],
    onVoices: () => () => undefined,
    speak({ text, rate }, onEnd) {
      spoken.push(text);
      rates.push(rate);
      ends.push(onEnd);
    },
    silence: () => {
      silenced += 1;
    },
  };
  return {
    port,
    spoken,
    rates,
    silenced: () => silenced,
    end: (how: SpeechEnd = 'spoken') => ends.at(-1)?.(how),
    endAll: () => [...ends].forEach((end) => end('spoken')),
  };
}

const sentences = ['One. ', 'Two. ', 'Three. '];

function begin(from = 0) {
  const speech = standIn();
  const aloud = createAloud({ port: speech.port, voice: voice('en'), language: 'en', sentences, rate: 1, from });
  return { speech, aloud };
}

describe('reading aloud', () => {
  it('speaks one sentence after the other, and ends', () => {
    const { speech, aloud } = begin();
    expect(speech.spoken).toEqual([]);
    aloud.goOn();
    expect(aloud.state()).toEqual({ kind: 'reading', at: 0 });
    speech.end();
    speech.end();
    expect(aloud.state()).toEqual({ kind: 'reading', at: 2 });
    speech.end();
    expect(aloud.state()).toEqual({ kind: 'ended', at: 0 });
    expect(speech.spoken).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('is silent in a pause, and begins that sentence anew', () => {
    const { speech, aloud } = begin();
    aloud.goOn();
    speech.end();
    aloud.pause();
    expect(speech.silenced()).toBe(1);
    expect(aloud.state()).toEqual({ kind: 'paused', at: 1 });
    speech.endAll();
    expect(aloud.state()).toEqual({ kind: 'paused', at: 1 });
    aloud.goOn();
    expect(speech.spoken).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('goes on where it stopped before, and never outside the story', () => {
    const { speech, aloud } = begin(2);
    aloud.goOn();
    expect(speech.spoken).toEqual(['Three.']);
    expect(begin(99).aloud.state().at).toBe(2);
    aloud.turnTo(-1);
    expect(aloud.state()).toEqual({ kind: 'reading', at: 0 });
  });

  it('turns without speaking while it is paused', () => {
    const { speech, aloud } = begin();
    aloud.turnTo(1);
    expect(aloud.state()).toEqual({ kind: 'paused', at: 1 });
    expect(speech.spoken).toEqual([]);
  });

  it('says the sentence again at another pace', () => {
    const { speech, aloud } = begin();
    aloud.goOn();
    aloud.setRate(0.6);
    expect(speech.spoken).toEqual(['One.', 'One.']);
    expect(speech.rates).toEqual([1, 0.6]);
  });

  it('pauses when the phone silences it, and says when the voice does not work', () => {
    const { speech, aloud } = begin();
    aloud.goOn();
    speech.end('stopped');
    expect(aloud.state()).toEqual({ kind: 'paused', at: 0 });
    aloud.goOn();
    speech.end('failed');
    expect(aloud.state()).toEqual({ kind: 'failed', at: 0 });
  });

  it('never loses its place, whatever is pressed and however late the voice answers', () => {
    const press = fc.constantFrom('goOn', 'pause', 'back', 'on', 'end', 'endAll', 'rate');
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const { speech, aloud } = begin();
        for (const one of presses) {
          const { at, kind } = aloud.state();
          if (one === 'goOn') aloud.goOn();
          if (one === 'pause') aloud.pause();
          if (one === 'back') aloud.turnTo(at - 1);
          if (one === 'on') aloud.turnTo(at + 1);
          if (one === 'rate') aloud.setRate(1.2);
          if (one === 'end') speech.end();
          if (one === 'endAll') speech.endAll();
          const now = aloud.state();
          expect(Math.abs(now.at - at) <= 1 || now.kind === 'ended').toBe(true);
          expect(now.at).toBeLessThan(sentences.length);
          // Words are only ever begun by somebody’s press, or because the sentence before has ended.
          if (kind !== 'reading' && now.kind === 'reading') expect(one).toBe('goOn');
        }
      }),
    );
  });
});

describe('the voice', () => {
  it('stays on the phone where there is one that does', () => {
    const [far, near] = [voice('en-GB', { isLocal: false }), voice('en-US')];
    expect(voiceFor([far, near], 'en', ['en-GB'])).toEqual({ kind: 'local', voice: near });
    expect(voiceFor([far], 'en', [])).toEqual({ kind: 'network', voice: far });
  });

  it('has the region of the story, else of the phone, else is the phone’s usual one', () => {
    const voices = [voice('en-US'), voice('en_GB'), voice('en-IE', { isDefault: true })];
    expect(voiceFor(voices, 'en', ['de-DE', 'en-GB'])).toMatchObject({ voice: { language: 'en_GB' } });
    expect(voiceFor(voices, 'en-US', ['en-GB'])).toMatchObject({ voice: { language: 'en-US' } });
    expect(voiceFor(voices, 'en', [])).toMatchObject({ voice: { language: 'en-IE' } });
  });

  it('is none where nobody speaks the language', () => {
    expect(voiceFor([voice('de-DE')], 'en', [])).toEqual({ kind: 'none' });
    expect(voiceFor([], 'en', [])).toEqual({ kind: 'none' });
  });
});

it('has six paces, and holds at both ends', () => {
  expect(paceNear(1).name).toBe('usual');
  expect(paceNear(1.11).name).toBe('quick');
  expect(paceNear(1, 1).rate).toBe(1.2);
  expect(paceNear(0.6, -1).rate).toBe(0.6);
  expect(paceNear(2, 1).rate).toBe(1.6);
});

it('reads the title of each part, then its paragraphs, letter by letter', () => {
  const parts = [
    { title: 'The bus', paragraphs: ['It was late. I sat down.', 'Then it came.'] },
    { title: 'After', paragraphs: ['I got on.'] },
  ];
  const lines = linesOf({ parts, language: 'en' });
  expect(lines.map(({ text }) => text)).toEqual(['The bus', 'It was late. ', 'I sat down.', 'Then it came.', 'After', 'I got on.']);
  const first = lines.filter(({ place }) => place === placeOf(0, 0)).map(({ text }) => text);
  expect(first.join('')).toBe(parts[0]?.paragraphs[0]);
});
