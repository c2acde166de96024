import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

const longText = 'by the canal we sat and said nothing for a while and that was good and then she laughed ';

/** What stands on the page, and whether the page says that just this is kept. Looked at in one go, so the two belong together. */
type Seen = { readonly text: string; readonly kept: boolean };

for (const nth of [1, 2]) {
  test(`fault 3, 4: killed in mid-write (${nth}): nothing confirmed is lost, nothing is torn`, async ({ phone, site }) => {
    let writing = new Writing(await phone.open(), site);
    await writing.open();
    await writing.write('1. ');
    await writing.kept();

    // Keys go on, with rests long enough to be kept in, until the browser is gone under them.
    const end = { reached: false };
    let confirmed = '1. ';
    let onScreen = confirmed;
    const before = writing;
    async function goOn(): Promise<void> {
      for (let sentence = 2; !end.reached; sentence += 1) {
        await before.paper.pressSequentially(`${sentence}. ${longText.slice(0, 10 + ((sentence * 7 * nth) % 50))}`);
        await expect.poll(() => confirmed.includes(`${sentence}. `) || end.reached).toBe(true);
      }
    }
    async function look(): Promise<void> {
      while (!end.reached) {
        const seen = await before.page.evaluate<Seen>(() => ({
          text: document.querySelector('main textarea')?.textContent ?? '',
          kept: document.querySelector('main')?.textContent?.includes('Kept on this phone') ?? false,
        }));
        onScreen = seen.text;
        if (seen.kept) confirmed = seen.text;
      }
    }
    const ending = Promise.allSettled([goOn(), look()]);
    await expect.poll(() => confirmed.split('. ').length, { timeout: 30_000 }).toBeGreaterThan(2 + nth);
    await expect.poll(() => onScreen.length).toBeGreaterThan(confirmed.length);
    await phone.kill();
    end.reached = true;
    await ending;

    writing = new Writing(await phone.open(), site);
    await writing.open();
    await expect(writing.paper).not.toHaveValue('');
    const kept = await writing.paper.inputValue();
    expect(kept.startsWith(confirmed), `kept “${kept}”, confirmed “${confirmed}”`).toBe(true);
    expect(kept).toMatch(/^1\. (\d+\. [a-z .\d]*)+$/);
  });
}

test('fault 4: killed while the keys never rest: what was typed before the last second is there', async ({ phone, site }) => {
  let writing = new Writing(await phone.open(), site);
  await writing.open();
  await writing.paper.focus();
  // From inside of the page: keys from outside rest whenever the machine is busy.
  await writing.page.evaluate(() => {
    let words = 0;
    setInterval(() => {
      words += 1;
      document.execCommand('insertText', false, `${words} `);
    }, 50);
  });
  await expect(writing.paper).toHaveValue(/ 80 /);
  await phone.kill();

  writing = new Writing(await phone.open(), site);
  await writing.open();
  await expect(writing.paper).toHaveValue(/^1 2 3 .*\b40 /);
});
