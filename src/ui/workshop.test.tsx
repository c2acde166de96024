import { existsSync, readdirSync } from 'node:fs';

import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';

import { workshop } from './workshop.ts';

const here = new URL('.', import.meta.url).pathname;

function html(render: () => React.ReactNode): string {
  return renderToString(<MemoryRouter>{render()}</MemoryRouter>);
}

function words(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Elements of one kind as [attributes, inside]; enough for parts, where such elements never hold their own kind. */
function elements(markup: string, tag: string): readonly (readonly [string, string])[] {
  return [...markup.matchAll(new RegExp(`<${tag}(?=[\\s>])([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].map((found) => [
    found[1] ?? '',
    found[2] ?? '',
  ]);
}

const all = workshop.flatMap(({ part, examples }) => examples.map((example) => ({ title: `${part}: ${example.name}`, example })));

test('every part of the floor is in the workshop', () => {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  expect(folders.length).toBeGreaterThan(20);
  expect(workshop.map((shelf) => shelf.part)).toEqual(folders);
  for (const { part, examples } of workshop) {
    expect([part, existsSync(`${here}${part}/${part}.tsx`)]).toEqual([part, true]);
    expect([part, examples.length > 0]).toEqual([part, true]);
  }
});

describe.each(all)('$title', ({ example }) => {
  const markup = html(example.render);

  test('has neither inline style nor script', () => {
    expect(markup).not.toMatch(/\sstyle=/);
    expect(markup).not.toMatch(/<script|javascript:|\son[a-z]+=/);
  });

  test('names every link and button', () => {
    for (const tag of ['a', 'button', 'summary']) {
      for (const [attributes, inside] of elements(markup, tag)) {
        expect([tag, attributes, words(inside)]).not.toEqual([tag, attributes, '']);
        const full = /aria-label="([^"]*)"/.exec(attributes)?.[1];
        if (full !== undefined) expect(full.startsWith(words(inside))).toBe(true);
      }
    }
  });

  test('labels every control', () => {
    const labels = elements(markup, 'label');
    const controls = [...markup.matchAll(/<(?:input|textarea|select|progress)\b([^>]*)>/g)].map((found) => found[1] ?? '');
    for (const control of controls) {
      const id = /\sid="([^"]*)"/.exec(control)?.[1];
      const labelledBy = /aria-labelledby="([^"]*)"/.exec(control)?.[1];
      const outside = labels.some(([attributes, inside]) => id !== undefined && attributes.includes(`for="${id}"`) && words(inside) !== '');
      const around = labels.some(([, inside]) => inside.includes(control) && words(inside) !== '');
      const elsewhere = labelledBy !== undefined && markup.includes(`id="${labelledBy}"`);
      // A field that nobody meets, because a button stands for it, has its name all the same.
      const unseen = /\shidden(?:=|\s|$)/.test(control) && /\saria-label="[^"]+"/.test(control);
      expect([control, outside || around || elsewhere || unseen]).toEqual([control, true]);
    }
  });

  test('describes controls by words that are there, with ids used once', () => {
    const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const described = [...markup.matchAll(/aria-describedby="([^"]*)"/g)].flatMap((found) => (found[1] ?? '').split(' '));
    for (const id of described) expect(ids).toContain(id);
  });

  test('keeps drawings out of the way of the words', () => {
    for (const [attributes] of elements(markup, 'svg')) expect(attributes).toMatch(/aria-hidden="true"|role="img"[^>]*aria-label="[^"]+"/);
  });

  test('has at most one page heading, which can take focus', () => {
    const headings = elements(markup, 'h1');
    expect(headings.length).toBeLessThanOrEqual(1);
    for (const [attributes, inside] of headings) {
      expect(attributes).toContain('tabindex="-1"');
      expect(words(inside)).not.toBe('');
    }
  });
});

function exampleOf(part: string, name: string): string {
  const found = workshop.find((shelf) => shelf.part === part)?.examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`no example "${name}" of ${part}`);
  return html(found.render);
}

test('radios of a group share one name and one of them is checked', () => {
  const names = [...exampleOf('choice', 'the question is the heading').matchAll(/type="radio"[^>]*?name="([^"]*)"/g)].map(
    (found) => found[1],
  );
  expect(names).toHaveLength(7);
  expect(new Set(names).size).toBe(1);
  expect(exampleOf('choice', 'the question is the heading').match(/checked=""/g)).toHaveLength(1);
});

test('a question that is the whole screen has its heading inside the legend', () => {
  expect(exampleOf('choice', 'the question is the heading')).toMatch(/<legend[^>]*><h1/);
  expect(exampleOf('text-area', 'the label is the heading')).toMatch(/<h1[^>]*><label/);
});

test('help stands last in the header, after the way out, whatever comes first', () => {
  for (const name of ['brand', 'back', 'on the help screen']) {
    expect(
      elements(exampleOf('header', name), 'a')
        .map(([, inside]) => words(inside))
        .slice(1),
    ).toEqual(['Leave', 'Get help now']);
  }
});

test('the first stops of the keyboard are past the header and out', () => {
  const stops = elements(exampleOf('frame', 'a whole screen'), 'a').map(([, inside]) => words(inside));
  expect(stops.slice(0, 5)).toEqual(['Leave', 'Skip to content', 'Back', 'Leave', 'Get help now']);
  expect(exampleOf('frame', 'a whole screen')).toContain('<main class="frame-main" id="main" tabindex="-1">');
});

test('a number on a call card is one left-to-right piece in every language', () => {
  expect(exampleOf('call-card', 'right to left')).toContain('<bdi class="call-number" dir="ltr">116 123</bdi>');
  expect(exampleOf('call-card', 'first')).toContain('href="tel:116123"');
});

test('other sites do not learn where the person came from', () => {
  expect(exampleOf('link', 'in a sentence')).toContain('<a href="https://www.nhs.uk/" rel="noreferrer" class="link">');
});
