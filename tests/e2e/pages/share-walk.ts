import { expect, type Page } from '@playwright/test';

import type { Piece } from '../../../src/domain/record/schema.ts';

import { daysAgo } from './kept-file.ts';

function piece(id: string, facts: Pick<Piece, 'kind' | 'prompt' | 'text' | 'shape'>): Piece {
  return { id, ...facts, createdAt: daysAgo(2), changedAt: daysAgo(2) };
}

export const dear = 'I can see you in Leeds, with my sister Anna. \n\n“Über den Kanal”, and 👣.';
export const asking = 'One day you say to Dr Patel: I am not all right.\nAnna was there.';

/** A story in one shape, a message and a note for the doctor. */
export const written: readonly Piece[] = [
  piece('telling.letter.dear', { kind: 'telling', shape: 'letter', prompt: 'dear', text: dear }),
  piece('telling.letter.asking', { kind: 'telling', shape: 'letter', prompt: 'asking', text: asking }),
  piece('opener.draft', { kind: 'opener', prompt: 'draft', text: 'Have you got ten minutes on Sunday?' }),
  piece('note.draft', { kind: 'note', prompt: 'draft', text: 'What I would like to talk about\nI do not sleep.' }),
];

export const sharePage = '/en/share?telling=first.letter';

type Step = 'person' | 'clinician' | 'swap';

/** From the chosen words to the preview: picks a step, and passes the screens that only ask the person to think. */
export class ShareWalk {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async heading(name: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  async begin(step: Step, address = sharePage): Promise<void> {
    await this.#page.goto(address);
    await this.heading('Which words?');
    await this.press('Continue');
    await this.heading('What would you like to do with these words?');
    await this.#page.locator(`input[name=way][value=${step}]`).check();
    await this.press('Continue');
  }

  /** The three screens of the decision aid. */
  async think(): Promise<void> {
    for (const name of ['Who is it, and why?', 'How might it go?', 'What stays private?']) {
      await this.heading(name);
      await this.press('Skip');
    }
  }

  async leaveNames(): Promise<void> {
    await this.heading('Names and places');
    await this.press('Leave all as it is');
    await this.heading('Is there more to change?');
    await this.press('Continue');
  }

  /** A whole walk to the ways out, with nothing changed. */
  async toTheWays(step: 'person' | 'swap'): Promise<void> {
    await this.begin(step);
    await this.think();
    await this.leaveNames();
    if (step === 'swap') {
      await this.heading('What should a reader know first?');
      await this.press('Continue');
    }
    await this.sayYes();
  }

  async sayYes(): Promise<void> {
    await this.heading('This is what leaves');
    await this.#page.locator('input[name=yes]').check();
    await this.#page.locator('.actions button').first().click();
    await this.heading('How would you like to hand it over?');
  }
}
