import type { Compiled } from '#tools/content/compile.ts';
import { enter, newProgress, nextStep, placeStone, start } from '#domain/path/progress.ts';
import { stonesOf } from '#domain/path/stones.ts';
import { ownSchedule, wavePlan } from '#domain/path/waves.ts';
import { changePlan, signPlan } from '#domain/plan/plan.ts';
import { digestOfText } from '#domain/questionnaire/digest.ts';
import { flowOf, nextPlace, placeNamed, sittingIdOf, sittingOf, type Place } from '#domain/questionnaire/flow.ts';
import { accepts } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Mood, Piece, Sitting, Stone } from '#domain/record/schema.ts';
import type { Day } from '#domain/time/day.ts';
import type { Wave } from '#domain/wave/schema.ts';

import { awkwardTexts, scriptFor, secret, type Given } from './pretend-answers.ts';
import { keep, type Phone } from './pretend-phone.ts';

/** What the participant does on the nine stones, written as the rooms write it. */

export type Timing = { readonly dueOn: Day; readonly late: boolean };

export async function consentTo(phone: Phone, purpose: 'keep-on-device' | 'research-file', words: string): Promise<void> {
  await keep(
    phone.store.consents.save({
      id: phone.newId(),
      purpose,
      given: true,
      textDigest: digestOfText(words),
      language: 'en',
      at: phone.now(),
    }),
  );
}

export async function walkThePath(phone: Phone, content: Compiled): Promise<void> {
  const { store, now } = phone;
  await keep(store.progress.change(() => start(newProgress(20_260_324), now())));
  for (let step = nextStep((await store.progress.read()) ?? newProgress(0)); step.kind === 'step';) {
    const { stone } = step;
    for (const screen of stonesOf('whole').find((plan) => plan.stone === stone)?.screens ?? []) {
      await keep(store.progress.change((old) => enter(old ?? newProgress(0), stone, screen)));
    }
    await doStone(phone, content, stone);
    await keep(store.progress.change((old) => placeStone(old ?? newProgress(0), stone, now())));
    step = nextStep((await store.progress.read()) ?? newProgress(0));
  }
}

async function doStone(phone: Phone, content: Compiled, stone: Stone): Promise<void> {
  const { store, now } = phone;
  const [story, other] = content.stories;
  const [shape] = content.shapes;
  const [barrier] = content.barriers;
  if (story === undefined || other === undefined || shape === undefined || barrier === undefined) throw new Error('the shelves are empty');
  switch (stone) {
    case 'arrive':
      await consentTo(phone, 'keep-on-device', 'What you write is kept on this phone.');
      await keep(store.settings.change((old) => ({ ...old, country: 'GB', privacySeen: now(), hiddenTopics: ['grief'] })));
      return sayMood(phone, 'arriving', 'low');
    case 'first-check':
      return answerWave(phone, content.questionnaires, { wave: 'pre' });
    case 'listen':
      await write(phone, { kind: 'moment', prompt: 'moment' });
      await write(phone, { kind: 'matters', prompt: 'matters', chosen: ['family', 'rest'] });
      await hear(phone, story, { finished: true, hope: 4, learned: 2, distress: false });
      await hear(phone, other, { finished: false });
      return keep(store.choices.change((old) => ({ ...old, story: story.id })));
    case 'in-the-way':
      return keep(
        store.choices.change((old) => ({ ...old, barrier: barrier.id, branch: barrier.branch, barrierOwn: `-1 ${secret}\n“x”` })),
      );
    case 'tell':
      await keep(store.choices.change((old) => ({ ...old, shape: shape.id })));
      for (const prompt of shape.prompts) await write(phone, { kind: 'telling', prompt, shape: shape.id });
      for (const kind of ['look-back', 'behind', 'reflection', 'barrier'] as const) await write(phone, { kind, prompt: kind });
      return sayMood(phone, 'after-telling', 'rough');
    case 'find':
      await keep(store.choices.change((old) => ({ ...old, talkBy: 'text', door: 'gb-samaritans' })));
      return keep(store.rungs.save({ id: phone.newId(), rung: 'saved', at: now(), door: 'gb-samaritans' }));
    case 'say-it':
      for (const kind of ['opener', 'note', 'letter', 'rehearsal'] as const) await write(phone, { kind, prompt: kind });
      return keep(store.choices.change((old) => ({ ...old, rehearsal: 'friend' })));
    case 'plan':
      await keep(store.plan.change((old) => changePlan(old, { wish: `@ ${secret}`, act: `=1 ${secret}`, time: '18:30' }, now())));
      return keep(store.plan.change((old) => signPlan(old, now())));
    case 'second-check':
      await answerWave(phone, content.questionnaires, { wave: 'post' });
      return sayMood(phone, 'leaving', null);
  }
}

export async function sayMood({ store, newId, now }: Phone, when: Mood['when'], mood: Mood['mood']): Promise<void> {
  await keep(store.moods.save({ id: newId(), when, mood, at: now() }));
}

/** Typed letter by letter would be the same piece saved again and again: once half, once whole. */
async function write({ store, now }: Phone, facts: Pick<Piece, 'kind' | 'prompt' | 'shape' | 'chosen'>): Promise<void> {
  const written = (await store.pieces.all()).length;
  const text = awkwardTexts[written % awkwardTexts.length] ?? secret;
  const id = [facts.kind, facts.shape, facts.prompt].filter((part) => part !== undefined).join('.');
  const createdAt = now();
  await keep(store.pieces.save({ ...facts, id, text: text.slice(0, text.length / 2), createdAt, changedAt: createdAt }));
  await keep(store.pieces.save({ ...facts, id, text, createdAt, changedAt: now() }));
}

type Heard = { readonly finished: boolean; readonly hope?: number; readonly learned?: number; readonly distress?: boolean };

async function hear({ store, now }: Phone, story: { readonly id: string; readonly version: string }, heard: Heard): Promise<void> {
  await keep(store.readings.save({ id: `listen.${story.id}`, story: story.id, version: story.version, at: now(), ...heard }));
}

/** Answers one wave item by item, each tap kept before the next question comes, then corrects some and closes the sittings. */
export async function answerWave(
  phone: Phone,
  questionnaires: readonly Questionnaire[],
  { wave, timing, beforeItem }: { readonly wave: Wave; readonly timing?: Timing; readonly beforeItem?: (item: string) => void },
): Promise<void> {
  const { store, now } = phone;
  const occasion = wavePlan(ownSchedule, wave);
  if (occasion === undefined) throw new Error(`there is no wave ${wave}`);
  const asked = occasion.questionnaires.map((id) => named(questionnaires, id));
  const flowNow = async () => flowOf({ questionnaires: asked, sittings: await store.sittings.all(), wave: occasion, way: 'whole' });

  async function change(questionnaire: Questionnaire, by: (sitting: Sitting) => Sitting): Promise<void> {
    const old = sittingOf(await store.sittings.all(), wave, questionnaire.facts);
    const id = sittingIdOf(wave, questionnaire.facts);
    await keep(store.sittings.save(by(old ?? startSitting({ id, wave, questionnaire, at: now(), ...timing }))));
  }

  async function say({ questionnaire, item }: Place, given: Given | undefined): Promise<void> {
    if (given === undefined) throw new Error(`${wave}: ${item.id} was asked, and the participant has no answer ready`);
    if (given === 'missing') return;
    const state = stateOf(given);
    if (!accepts(questionnaire.facts, item, state)) throw new Error(`${item.id} does not take ${given}`);
    await change(questionnaire, (sitting) => recordAnswer(sitting, { item: item.id, state, at: now() }));
  }

  const { given, corrected } = scriptFor(wave);
  for (let place = nextPlace(await flowNow()); place !== undefined; place = nextPlace(await flowNow(), place.item.id)) {
    const { item, questionnaire } = place;
    beforeItem?.(item.id);
    await change(questionnaire, (sitting) => showItem(sitting, item.id));
    await say(place, given[item.id]);
  }
  for (const [item, instead] of corrected) {
    const place = placeNamed(await flowNow(), item);
    if (place === undefined) throw new Error(`${wave}: ${item} is not there to be corrected`);
    await say(place, instead);
  }
  for (const questionnaire of asked) await change(questionnaire, (sitting) => finishSitting(sitting, questionnaire.facts, now()));
}

function stateOf(given: Exclude<Given, 'missing'>): AnswerState {
  return given === 'declined' || given === 'not-applicable' ? { kind: given } : { kind: 'answered', value: given };
}

function named(questionnaires: readonly Questionnaire[], id: string): Questionnaire {
  const found = questionnaires.find(({ facts }) => facts.id === id);
  if (found === undefined) throw new Error(`there is no questionnaire ${id}`);
  return found;
}
