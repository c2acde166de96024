import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';

import { crisisCard } from '#domain/service/card.ts';
import type { CountryServices, Service } from '#domain/service/schema.ts';
import { EnvironmentProvider, type Environment } from '#environment';
import { createInterpreter } from '#i18n/interpreter.ts';
import type { Namespace } from '#i18n/namespaces.ts';
import { InterpreterProvider } from '#i18n/react.tsx';
import { StoreProvider } from '#store/react.tsx';
import { compileContent } from '#tools/content/compile.ts';

import { crisisPageOf } from './crisis-page.ts';
import { doorsPageOf } from './doors-page.ts';
import { everywherePageOf } from './everywhere-page.ts';
import { placesPageOf } from './places-page.ts';
import { Screen as FindHelpCountry } from './screens/find-help-country.tsx';
import { Screen as FindHelp } from './screens/find-help.tsx';
import { Screen as HelpNowCountry } from './screens/help-now-country.tsx';
import { Screen as HelpNow } from './screens/help-now.tsx';

const { countries, finders } = compileContent(new URL('../../../content', import.meta.url).pathname, 'en').content;
const full = countries.filter((country) => country.full);

function lineOf(country: CountryServices): { readonly line?: Service } {
  const line = crisisCard(country)[1];
  return line === undefined ? {} : { line };
}

function refuse(): never {
  throw new Error('asked for the clock or the person while prerendering');
}

const nobody: Environment = {
  now: refuse,
  today: refuse,
  epochMs: refuse,
  seed: refuse,
  newId: refuse,
  timeZone: refuse,
  languages: refuse,
  appVersion: 'test',
};

async function html(namespace: Namespace, screen: ReactNode): Promise<string> {
  const interpreter = createInterpreter('en');
  await interpreter.need(['common', 'safety', 'hours', namespace]);
  return renderToString(
    <InterpreterProvider interpreter={interpreter}>
      <EnvironmentProvider environment={nobody}>
        <StoreProvider open={refuse}>
          <MemoryRouter>{screen}</MemoryRouter>
        </StoreProvider>
      </EnvironmentProvider>
    </InterpreterProvider>,
  );
}

function hrefs(markup: string): readonly string[] {
  return [...markup.matchAll(/href="([^"]*)"/g)].map((found) => (found[1] ?? '').replaceAll('&amp;', '&'));
}

function words(markup: string): string {
  return markup
    .replace(/<(details|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function expectWhole(markup: string): void {
  expect(markup.match(/<h1/g)).toHaveLength(1);
  expect(markup).not.toContain('style=');
  // An unfilled gap or a key that has no words.
  expect(markup).not.toContain('{{');
  expect(words(markup)).not.toMatch(/\b(undefined|NaN|Invalid)\b/);
  expect(words(markup).replaceAll(/\S+@\S+/g, '')).not.toMatch(/\b[a-z]+\.[a-zA-Z]/);
}

describe.each(full)('help-now-country $country', (country) => {
  const page = crisisPageOf('en', country);
  it('has the whole card before everything else, without script', async () => {
    const markup = await html('help', <HelpNowCountry data={page} params={{ country: country.country.toLowerCase() }} />);
    expectWhole(markup);
    const links = hrefs(markup);
    expect(links.slice(0, page.ways.length)).toEqual(page.ways.map(({ way }) => way.href));
    expect(words(markup).indexOf('If you or someone is in danger right now.')).toBeLessThan(600);
    expect(links).toContain('/help-now');
    expect(links).toContain(`/find-help/${country.country.toLowerCase()}`);
    expect(links).toContain('/safety-plan');
    // Digits that mean something else next door never stand without the name of their country.
    expect(words(markup)).toContain(page.name);
    for (const { way } of [...page.ways, ...page.someHours]) expect(markup).toContain(`dir="ltr">${way.shown ?? ''}</bdi>`);
  });
});

describe.each(full)('find-help-country $country', (country) => {
  it('shows every place with a way to reach it, hours, cost and source', async () => {
    const page = placesPageOf('en', country);
    const markup = await html('places', <FindHelpCountry data={page} params={{ country: country.country.toLowerCase() }} />);
    expectWhole(markup);
    const links = hrefs(markup);
    for (const group of page.groups) {
      expect(links).toContain(`#${group.kind}`);
      expect(markup).toContain(`id="${group.kind}"`);
      for (const place of group.places) {
        for (const way of place.ways) if (way.href !== undefined) expect(links).toContain(way.href);
      }
    }
    expect(markup.match(/<h3/g)).toHaveLength(page.groups.flatMap((group) => group.places).length);
    expect(markup.match(/Source: /g)).toHaveLength(page.groups.flatMap((group) => group.places).length);
  });
});

describe('help-now', () => {
  it('has a row that can be linked to for every other country, with its name beside every number', async () => {
    const page = everywherePageOf(
      'en',
      countries.map((one) => ({
        country: one.country,
        full: one.full,
        emergency: one.services.filter(({ kind }) => kind === 'emergency'),
        ...lineOf(one),
      })),
      finders,
    );
    const markup = await html('doors', <HelpNow data={page} params={{}} />);
    expectWhole(markup);
    for (const row of page.rows) {
      const id = row.country.toLowerCase();
      expect(markup).toContain(`<li id="${id}"><span><a href="/help-now/${id}" class="link">${row.name}</a></span>`);
      if (row.line !== undefined) expect(markup).toContain(`aria-label="${row.line.number}, ${row.name}"`);
      for (const { number } of row.numbers) expect(markup).toContain(`aria-label="${number}, ${row.name}"`);
    }
    expect(hrefs(markup)).toEqual(expect.arrayContaining(['/help-now/gb', '/help-now/ie', '/help-now/us', '/help-now/au']));
    expect(words(markup)).toContain('Nobody has checked this page for Cairn yet.');
  });
});

describe('find-help', () => {
  it('keeps friends and self-help beside lines and doctors, and ends with one next step', async () => {
    const markup = await html(
      'doors',
      <FindHelp
        data={doorsPageOf(
          'en',
          ['GB', 'IE', 'US', 'AU'].map((country) => ({ country })),
          finders,
        )}
        params={{}}
      />,
    );
    expectWhole(markup);
    expect(hrefs(markup)).toEqual(
      expect.arrayContaining([
        '/find-help/gb',
        '/pages/calling-a-helpline',
        '/pages/seeing-a-doctor',
        '/pages/telling-someone',
        '/pages/help-on-your-own',
        '/own-services',
        '/path/find',
      ]),
    );
  });
});
