import { beforeEach, expect, it } from 'vitest';

import type { Enrolment } from '#domain/record/schema.ts';
import { giveBack, takeBack } from '#features/study/take-back.ts';
import { sampleStudy } from '#features/study/sample.test-data.ts';
import type { Store } from '#store/store.ts';

import { emptyBrowser, keep, openKept, takePhone, type Phone } from './pretend-phone.ts';

let store: Store;
let phone: Phone;

const { plan, words, brought } = sampleStudy([]);

beforeEach(async () => {
  emptyBrowser();
  store = await openKept('taking-back');
  phone = takePhone(store);
  phone.setClock('2026-03-03', '10:00');
  for (const [purpose, given] of [
    ['take-part', true],
    ['ask-again', false],
  ] as const) {
    const study = { id: plan.id, version: plan.version };
    await keep(
      store.consents.save({ id: phone.newId(), purpose, given, study, textDigest: `d-${purpose}`, language: 'en', at: phone.now() }),
    );
  }
});

async function ledger() {
  return (await store.consents.all()).map(({ purpose, given, textDigest }) => [purpose, given, textDigest]);
}

it('takes every yes back by adding a no, and gives back by adding that yes again; nothing is removed', async () => {
  const at = phone.now();
  const enrolment: Enrolment = {
    id: 'e1',
    study: { plan, words, brought },
    digest: 'd',
    language: 'en',
    code: '',
    joinedAt: at,
    earlierCodes: [],
  };
  const taking = { enrolment, at, newId: phone.newId };
  await keep(takeBack(store, taking));
  const said = [
    ['take-part', true, 'd-take-part'],
    ['ask-again', false, 'd-ask-again'],
  ];
  expect(await ledger()).toEqual([...said, ['take-part', false, 'd-take-part']]);
  await keep(giveBack(store, taking, phone.now()));
  // What was a no before stays one.
  expect(await ledger()).toEqual([...said, ['take-part', false, 'd-take-part'], ['take-part', true, 'd-take-part']]);
});
