import { countLit, likelyRange, lookIn, readList, readSet, sum, type Count, type Half } from './measure.ts';

export const reportFile = 'docs/safety-look.md';

const halves = ['held-out', 'tuning'] as const;

/** The whole of docs/safety-look.md: what the look does, and how it did on the sentences made for it. */
export function printReport(language: string): string {
  const look = lookIn(language);
  const { phrases } = readList(language);
  const [positive, negative] = [readSet(language, 'positive'), readSet(language, 'negative')];
  const found = byHalf((half) => countLit(look, positive[half]));
  const alarms = byHalf((half) => countLit(look, negative[half]));
  return `# The look at own words

<!-- Printed by npm run safety-look:report. Edit tools/safety-look/print.ts, not this file. -->

While somebody writes their own words, Cairn looks through them for phrases that can go with feeling unsafe: first person, now, a thought
of dying or of hurting oneself. Where it finds one, a quiet strip stands under the text and says that help is here, with a way to it and
“I’m OK, keep writing”. That is all it does.

- It runs on the phone, in memory, when the person pauses or leaves the field. The answer is one yes or no, and is written nowhere: not to
  the store, not to a log, not to the file that a person takes away, not to a study. A test looks through everything the browser keeps.
- It never blocks, scores, sorts, delays or changes anything, and it tells no one. Nobody is watching.
- After “I’m OK” it stays quiet until Cairn is opened anew. In the settings it can be switched off.
- The help link stands at the top of every page, whether the look fires or not.

## How it did

${language}: ${phrases.now.length + phrases.anyTime.length} lines of phrases, tried on ${sum(found['held-out']).of + sum(found.tuning).of} sentences that ought to be noticed
and ${sum(alarms['held-out']).of + sum(alarms.tuning).of} that ought to be left alone. Half of them were held out: written before the list, and only counted.

| sentences | noticed (recall) | false alarms |
|---|---|---|
${halves.map((half) => `| ${half === 'tuning' ? 'used while working on the list' : 'held out'} | ${said(sum(found[half]))} | ${said(sum(alarms[half]))} |`).join('\n')}

In brackets: the range in which the true rate for sentences of this kind lies, in 95 of 100 such samples.

What was noticed, by kind:

${table(found)}

What it fired on, by kind:

${table(alarms)}

## What these numbers do not mean

- **They flatter.** One hand made up the sentences and, knowing them, the list; held out means only that their misses were not read while
  the list was mended. What people really write differs more than one hand can think of.
- **They are no share of people.** A recall on made-up sentences says nothing about how many people in danger it would reach. Many write
  nothing of it, or write it in their own way. Expect it to miss much.
- **They are no share of alarms.** In everyday text such thoughts are rare, so most strips that people see will be false. In a large sample
  of text from young people’s phone keyboards, about 14.5 % of what a word list found was somebody’s own present thought, 20.2 % was
  exaggeration, and a large language model told them apart with an F1 of 0.45 only (preprint, osf.io/gfa7h, abstract read).
- **Silence means nothing.** That no strip came is no sign that somebody is safe, and may never be used as one.
- It is no screening, no measure and no reason to let go of a human look. Nobody outside has reviewed it, and it was not tried with people.

## What it is known to do

- It fires on song lines, on jokes without a joke word, and on stories told in the present tense.
- It misses what is said through pictures, in slang that changes fast, in very broken spelling, in another language, and over two sentences.
- It is crude about “not” and about the past: what is denied or long ago is left out by the words that stand near it, and sometimes wrongly.
- It knows no means, places or amounts. That costs recall, and keeps a list that anybody can read from being a list of those.

A language without a list has no look, and its settings say so. To change a list: \`content/safety-look/README.md\`.
`;
}

type Counts = Readonly<Record<string, Count>>;
type ByHalf = Readonly<Record<Half, Counts>>;

function byHalf(count: (half: Half) => Counts): ByHalf {
  return { tuning: count('tuning'), 'held-out': count('held-out') };
}

function table(counts: ByHalf): string {
  const rows = Object.keys(counts.tuning).map((group) => {
    const cells = halves.map((half) => {
      const { lit, of } = counts[half][group] ?? { lit: 0, of: 0 };
      return `${lit} of ${of}`;
    });
    return `| ${group.replaceAll('-', ' ')} | ${cells.join(' | ')} |`;
  });
  return ['| kind | held out | used while working |', '|---|---|---|', ...rows].join('\n');
}

function said(count: Count): string {
  const [low, high] = likelyRange(count);
  return `${count.lit} of ${count.of}, ${Math.round((count.lit / count.of) * 100)} % (${low} to ${high} %)`;
}
