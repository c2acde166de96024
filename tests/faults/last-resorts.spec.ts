import { test as bare, type Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';

/** A word that stands in the fault itself: nothing of a fault may reach the screen. */
const secret = 'planted-words-of-somebody';

/** Puts something in front of a script of the site while it is on its way. `bare` tests: faults write to the console, as they should. */
async function plant(page: Page, file: RegExp, script: string): Promise<void> {
  await page.route(file, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;${script}` });
  });
}

/** The screen of settings throws as soon as it is drawn. Its words and its data come as ever: a file that cannot be had is another fault. */
async function plantInSettings(page: Page): Promise<void> {
  await page.route(/\/assets\/settings-[^/]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /\b[\w$]+ as Screen\b(.*)$/su,
      `boom as Screen$1;function boom(){throw new Error('${secret}')}`,
    );
    await route.fulfill({ response: answer, body });
  });
}

async function wayOut(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Get help now' })).toHaveAttribute('href', /\/en\/help-now/);
  await expect(page.getByRole('link', { name: 'Leave', exact: true }).last()).toHaveAttribute('href', '/list.html');
  const said = await page.locator('body').innerText();
  expect(said).not.toContain(secret);
  expect(said).not.toMatch(/\bError\b|\/assets\/|\bat \w+ \(/);
}

bare('fault 59: a page that throws while it is drawn says so, with help, the way out and nothing of the fault', async ({ page }) => {
  await plantInSettings(page);
  await page.goto('/en');
  await page.waitForSelector('html[data-awake]');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await expect(page.getByRole('heading', { name: 'This page did not open' })).toBeVisible();
  await expect(page.getByText('What was kept on this phone is untouched.', { exact: true })).toBeVisible();
  await wayOut(page);
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page).toHaveURL(/help-now/);
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
});

bare('fault 59: the frame itself throws: the words that the page carries, and its header without script', async ({ page }) => {
  // Every part that waits for its turn fails: React takes the whole page away.
  await page.addInitScript((words) => {
    addEventListener('DOMContentLoaded', () => {
      const broken = new Error(words);
      const attach = Reflect.get(Node.prototype, 'appendChild') as (this: Node, node: Node) => Node;
      Node.prototype.appendChild = function appendChild(node) {
        if (document.documentElement.dataset['awake'] !== undefined) throw broken;
        return attach.call(this, node) as typeof node;
      };
      for (const name of ['insertBefore', 'removeChild'] as const)
        Node.prototype[name] = function refuse() {
          throw broken;
        };
    });
  }, secret);
  await page.goto('/en/settings');
  await expect(page.locator('html[data-stuck]')).toHaveCount(1, { timeout: 15_000 });
  await expect(page.getByText('This part could not be opened.')).toBeVisible();
  await wayOut(page);
});

bare('fault 59: the start of the app throws: the page stays to be read, and says so', async ({ page }) => {
  await page.addInitScript((words) => {
    window.matchMedia = () => {
      throw new Error(words);
    };
    JSON.parse = () => {
      throw new Error(words);
    };
  }, secret);
  await page.goto('/en/help-now/gb');
  await expect(page.getByText('This part could not be opened.')).toBeVisible();
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123');
  await wayOut(page);
});

bare('fault 59: a fault in a promise leaves the page and its words as they are, and is said', async ({ page }) => {
  await plant(page, /\/assets\/notices-[^/]+\.js$/, `addEventListener('plant', () => { void Promise.reject(new Error('${secret}')); });`);
  await page.goto('/en/path/tell?s=look-back');
  const writing = page.locator('main textarea');
  await writing.fill('Still on the screen.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('plant')));
  await expect(page.getByText('Something in Cairn did not work.')).toBeVisible();
  await expect(writing).toHaveValue('Still on the screen.');
  await wayOut(page);
});

bare('what goes wrong in an extension is not told as a fault of Cairn', async ({ page }) => {
  await page.goto('/en/settings');
  await page.waitForSelector('html[data-offline]');
  await page.evaluate(() => void Promise.reject(new Error('of somebody else')));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.getByText('Something in Cairn did not work.')).toHaveCount(0);
});

bare('fault 62: a translator puts its own nodes in the place of every text: no crash, and the words stay', async ({ page }) => {
  await page.addInitScript(() => {
    const wrapAll = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (parent === null || ['SCRIPT', 'STYLE', 'TEXTAREA', 'FONT', 'OPTION', 'TITLE'].includes(parent.tagName)) continue;
        const font = document.createElement('font');
        font.append(document.createTextNode(text.data));
        text.replaceWith(font);
      }
    };
    new MutationObserver(() => {
      if (document.documentElement.dataset['awake'] !== undefined) wrapAll(document.body);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.goto('/en/path/tell?s=look-back');
  await page.waitForSelector('html[data-awake]');
  await expect(page.locator('main font').first()).toBeAttached();
  const writing = page.locator('main textarea');
  await writing.fill('Written while a translator is at work.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.locator('main .button-go').last().click();
  await expect(page.locator('main h1')).toHaveText('What would you say to somebody one step behind you?');
  await expect(page.getByText('This page did not open')).toHaveCount(0);
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
  await page.goto('/en/path/tell?s=look-back');
  await expect(writing).toHaveValue('Written while a translator is at work.');
});

bare('fault 62: a node that is not found any more has the page drawn anew, with its words', async ({ page }) => {
  await page.goto('/en/path/tell?s=look-back');
  await page.waitForSelector('html[data-awake]');
  await page.locator('main textarea').fill('Not to be lost.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  // An extension took away what React will want to take away.
  await page.evaluate(() => {
    const heading = [...document.querySelectorAll('main *')].find(
      (part) => part.parentElement?.id === 'main' && part.querySelector('h1') !== null,
    );
    if (heading === undefined || heading.querySelector('.button-go') !== null) document.querySelector('main h1')?.remove();
    else heading.remove();
  });
  const missed = page.waitForEvent('console', (message) => message.text().includes('NotFoundError'));
  await page.locator('main .button-go').last().click();
  await missed;
  await expect(page.locator('main h1')).toHaveText('What would you say to somebody one step behind you?');
  await expect(page.getByText('This page did not open')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('main textarea')).toHaveValue('Not to be lost.');
});

const refusals = {
  'the storages themselves throw': () => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  },
  'every call of the storages throws': () => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
  },
} as const;

for (const [name, refuse] of Object.entries(refusals)) {
  test(`fault 63: ${name}: the app opens, keeps words, changes its look and leaves`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
    await page.goto('/en/path/tell?s=look-back');
    await page.locator('main textarea').fill('Kept all the same.');
    await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
    await page.goto('/en/settings');
    await page.waitForSelector('html[data-awake]');
    await page.getByRole('link', { name: 'Leave', exact: true }).last().click();
    await expect(page).toHaveURL(/\/list\.html$/);
    await page.goto('/en/path/tell?s=look-back');
    await expect(page.locator('main textarea')).toHaveValue('Kept all the same.');
  });
}

const withoutWorkers = {
  'are unknown to this browser': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'are refused': () => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  },
  'are refused without a word': () => {
    navigator.serviceWorker.register = () => Promise.resolve(undefined as unknown as ServiceWorkerRegistration);
  },
} as const;

for (const [name, refuse] of Object.entries(withoutWorkers)) {
  test(`fault 27: service workers ${name}: usable, and it says that offline is off`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto('/en');
    await expect(page.getByText('This browser does not keep Cairn for use without internet.')).toBeVisible();
    await page.goto('/en/path/tell?s=look-back');
    await page.locator('main textarea').fill('Usable.');
    await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
    await expect(page.getByText('This browser does not keep Cairn for use without internet.')).toHaveCount(0);
  });
}
