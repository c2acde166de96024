import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { watchShifts } from '../a11y/waking.ts';
import { expect, test } from './fixtures.ts';
import { drawersOn } from './pages/drawers-on.ts';
import { StandInVoice } from './pages/stand-in-voice.ts';

const story = '/en/stories/the-text-i-deleted';
const another = '/en/stories/a-few-words-in-the-hall';

const lit = (page: Page) => page.locator('.story [aria-current]');
const read = (page: Page) => page.getByRole('button', { name: 'Read it to me' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test.describe('read aloud', () => {
  test('speaks sentence by sentence, and lights the one that is spoken', async ({ page }) => {
    const voice = await StandInVoice.on(page);
    await page.goto(story);
    const whole = await page.locator('.story').innerText();
    await expect(page.locator('.story span')).toHaveCount(0);
    await read(page).click();
    const title = await page.locator('.story h2').first().innerText();
    await expect(lit(page)).toHaveText(title);
    await voice.endSentence();
    await expect(lit(page)).not.toHaveText(title);
    const second = await lit(page).innerText();
    expect((await voice.spoken()).map(({ text }) => text)).toEqual([title, second]);
    expect(await page.locator('.story').innerText()).toBe(whole);
    await press(page, 'Next sentence');
    await expect(lit(page)).not.toHaveText(second);
    await press(page, 'Back one sentence');
    await expect(lit(page)).toHaveText(second);
  });

  test('pauses by silence, goes on with that sentence, and ends by itself', async ({ page }) => {
    const voice = await StandInVoice.on(page);
    await page.goto(story);
    await read(page).click();
    await voice.endSentence();
    const sentence = await lit(page).innerText();
    await press(page, 'Pause');
    expect(await voice.isSpeaking()).toBe(false);
    await press(page, 'Go on');
    expect((await voice.spoken()).slice(1).map(({ text }) => text)).toEqual([sentence, sentence]);
    while (await voice.isSpeaking()) await voice.endSentence();
    await expect(read(page)).toBeFocused();
    await expect(page.locator('.story span')).toHaveCount(0);
    const all = (await voice.spoken()).map(({ text }) => text);
    expect(all.at(-1)).toBe((await page.locator('.story p').last().innerText()).split(/(?<=[.!?]) /).at(-1));
  });

  test('is steered by keys alone, and its bar never covers what has the focus', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const voice = await StandInVoice.on(page);
    await page.goto(story);
    await read(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
    await page.keyboard.press('Space');
    expect(await voice.isSpeaking()).toBe(false);
    await page.keyboard.press('Space');
    expect(await voice.isSpeaking()).toBe(true);
    const bar = await page.getByRole('group', { name: 'Reading aloud' }).boundingBox();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('main a:focus, main button:focus');
      if ((await focused.count()) === 0 || (await focused.evaluate((element) => element.closest('.hear') !== null))) continue;
      const box = await focused.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });

  test('brings the spoken sentence into sight, and leaves alone who has scrolled away', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const voice = await StandInVoice.on(page);
    await page.goto(story);
    await read(page).click();
    for (let sentences = 0; sentences < 12; sentences += 1) await voice.endSentence();
    await expect(lit(page)).toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const at = await page.evaluate(() => scrollY);
    await voice.endSentence();
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await press(page, 'Next sentence');
    await expect(lit(page)).toBeInViewport();
  });

  test('keeps the pace for every story', async ({ page, context }) => {
    // Looked at from another page: who leaves this one in the very moment of the tap takes the write with them.
    const other = await context.newPage();
    const voice = await StandInVoice.on(page);
    await page.goto(story);
    await read(page).click();
    await press(page, 'Slower');
    await expect(page.getByText('Slower than usual')).toBeVisible();
    await expect.poll(async () => (await voice.spoken()).at(-1)?.rate).toBe(0.8);
    await expect.poll(async () => (await drawersOn(other)).settings?.readingRate).toBe(0.8);
    await page.goto(another);
    await read(page).click();
    await press(page, 'Slower');
    await expect.poll(async () => (await voice.spoken()).at(-1)?.rate).toBe(0.6);
    await expect.poll(async () => (await drawersOn(other)).settings?.readingRate).toBe(0.6);
  });

  test('stops on another page, goes on there later, and stops when the page is hidden or left', async ({ page }) => {
    const voice = await StandInVoice.on(page);
    await page.goto('/en/stories');
    await page.locator(`a[href="${story}"]`).first().click();
    await read(page).click();
    await voice.endSentence();
    const sentence = await lit(page).innerText();
    await page.getByRole('link', { name: 'Another story' }).click();
    await expect(page).toHaveURL('/en/stories');
    await expect.poll(() => voice.isSpeaking()).toBe(false);
    await page.goBack();
    await press(page, 'Go on where you stopped');
    await expect(lit(page)).toHaveText(sentence);

    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await voice.isSpeaking()).toBe(false);
    await press(page, 'Go on');
    expect(await voice.isSpeaking()).toBe(true);
    // Leave blanks the page before it goes; the voice must not outlast the page.
    await page.evaluate(() => {
      document.documentElement.dataset['left'] = 'yes';
    });
    await expect.poll(() => voice.isSpeaking()).toBe(false);
  });

  test('waits for voices that come late, and is not offered where none speaks the language', async ({ page, context }) => {
    await StandInVoice.on(page, { voices: [{ lang: 'en_US', isLocal: true }], late: true });
    await page.goto(story);
    await expect(read(page)).toBeVisible();
    const other = await context.newPage();
    await StandInVoice.on(other, { voices: [{ lang: 'de-DE', isLocal: true }] });
    await other.goto(story);
    await expect(other.getByRole('button', { name: 'Save for later' })).toBeVisible();
    await expect(read(other)).toHaveCount(0);
    await expect(other.locator('.story p').first()).toBeVisible();
  });

  test('asks before a voice may use the network, and prefers one that stays here', async ({ page, context }) => {
    const far = await StandInVoice.on(page, { voices: [{ lang: 'en-GB', isLocal: false }] });
    await page.goto(story);
    await read(page).click();
    await expect(page.getByText('The only voice here may use the internet.')).toBeVisible();
    expect(await far.spoken()).toEqual([]);
    await press(page, 'No, I will read it myself');
    await read(page).click();
    await press(page, 'Yes, read it to me');
    expect((await far.spoken()).length).toBe(1);
    const other = await context.newPage();
    const near = await StandInVoice.on(other, {
      voices: [
        { lang: 'en-GB', isLocal: false },
        { lang: 'en-US', isLocal: true },
      ],
    });
    await other.goto(story);
    await read(other).click();
    expect((await near.spoken()).at(0)?.voice).toBe('en-US');
  });

  test('reads in the stone “listen”, too', async ({ page }) => {
    const voice = await StandInVoice.on(page);
    await page.goto('/en/path/listen?s=story');
    await read(page).click();
    await expect(lit(page)).toHaveText(await page.locator('.story h2').first().innerText());
    await page.getByRole('button', { name: 'I have read it' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'You and this story' })).toBeVisible();
    expect(await voice.isSpeaking()).toBe(false);
  });

  test('comes without moving what is read', async ({ page }) => {
    await watchShifts(page);
    await StandInVoice.on(page, { voices: [{ lang: 'en-GB', isLocal: true }], late: true });
    await page.goto(story);
    await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible();
    await expect(read(page)).toBeVisible();
    const top = await page.locator('.story').evaluate((element) => element.getBoundingClientRect().top);
    await read(page).click();
    await expect(lit(page)).toBeVisible();
    expect(await page.locator('.story').evaluate((element) => element.getBoundingClientRect().top)).toBe(top);
    const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts);
    // Below a thousandth it is a matter of fractions of a pixel, which a busy machine rounds otherwise from frame to frame.
    expect(shifts.filter((shift) => shift >= 0.001)).toEqual([]);
  });

  test('is for everybody, while it is read too', async ({ page }) => {
    await StandInVoice.on(page);
    await page.goto(story);
    await read(page).click();
    await press(page, 'Faster');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    }
  });
});
