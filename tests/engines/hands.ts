import type { Locator } from '@playwright/test';

import type { Engine } from './phone.ts';

/** A page of writing or a line, filled as a person does: key by key, over what stood there. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.selectText();
  for (const part of text.split(/([^\n -~]+)/)) {
    // What no keyboard has is put in by the browser itself, as its input methods do. The driver would set the value behind React’s
    // back in Firefox and in WebKit, and so would `fill`.
    if (/^[\n -~]/.test(part)) await field.pressSequentially(part);
    else if (part !== '') await field.evaluate((_, letters) => document.execCommand('insertText', false, letters), part);
  }
}

/** WebKit’s inspector has no real keys: an Enter that it makes writes a new line, and presses nothing. There the button is clicked. */
export async function press(engine: Engine, target: Locator): Promise<void> {
  if (engine === 'webkit') await target.click();
  else await target.press('Enter');
}
