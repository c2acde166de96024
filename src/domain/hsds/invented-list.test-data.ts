import type { Known } from './known-numbers.ts';

/** An invented clinic and its places. The numbers are kept free for stories and films (Ofcom, numbers for drama use). */
export const inventedServices = [
  {
    id: '0a000000-0000-4000-8000-000000000001',
    name: 'Talking room',
    description: 'Somebody to talk to, one hour a week.',
    url: 'https://clinic.example/talking',
    email: 'room@clinic.example',
    status: 'active',
    minimum_age: 16,
    assured_date: '2026-03-01',
    last_modified: '2026-09-01T10:00:00Z',
    alert: 'We moved to Mill Lane.',
    eligibility_description: 'Anyone over 16 in Leeds.',
    phones: [{ id: 'p1', number: '"0113 496 0001"', type: 'voice', languages: [{ id: 'l9', code: 'ur' }] }],
    schedules: [{ id: 's1', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
    languages: [{ id: 'l1', name: 'English' }],
    cost_options: [
      { id: 'c1', option: 'Old price', amount: 9, currency: 'gbp', valid_to: '2022-12-31' },
      { id: 'c2', option: 'Everyone', amount: 0, currency: 'gbp' },
    ],
    service_areas: [{ id: 'a1', name: 'Leeds' }],
    organization: {
      id: 'o1',
      name: 'Mill Lane Clinic',
      description: 'A clinic that nobody will find.',
      phones: [{ id: 'p2', number: '0113 496 0002' }],
    },
    service_at_locations: [
      {
        id: 'j1',
        phones: [{ id: 'p3', number: '0113 496 0003', type: 'text' }],
        contacts: [{ id: 'k1', phones: [{ id: 'p4', number: '0113 496 0004' }] }],
        location: {
          id: 'w1',
          name: 'Mill Lane',
          phones: [{ id: 'p5', number: '0113 496 0005' }],
          addresses: [{ id: 'd1', address_1: '1 Mill Lane', city: 'Leeds' }],
        },
      },
    ],
  },
  {
    id: 'closed',
    name: 'Closed room',
    status: 'defunct',
    organization: { name: 'Mill Lane Clinic' },
    phones: [{ number: '0113 496 0006' }],
  },
  {
    id: 'old',
    name: 'Old room',
    status: 'active',
    assured_date: '2024-01-01',
    organization: { name: 'Mill Lane Clinic' },
    phones: [{ number: '0113 496 0007' }],
  },
  {
    id: 'danger',
    name: 'In danger',
    status: 'active',
    organization: { name: 'Mill Lane Clinic' },
    phones: [{ number: '999' }],
    url: 'https://clinic.example/',
  },
  { id: 'fake', name: 'SAMARITANS', status: 'active', organization: { name: 'Mill Lane Clinic' }, phones: [{ number: '0113 496 0008' }] },
  { id: 'same', name: 'Another name', status: 'active', organization: { name: 'Mill Lane Clinic' }, phones: [{ number: '116 123' }] },
  {
    id: 'gone',
    name: 'A line that closed',
    status: 'active',
    organization: { name: 'Mill Lane Clinic' },
    phones: [{ number: '+44 113 496 0009' }],
  },
  { id: 'empty', name: 'Nowhere', status: 'active', organization: { name: 'Mill Lane Clinic' }, phones: [{ number: 'no phone' }] },
] as const;

const channel = { type: 'phone', dialAs: 'short-code', cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;

export const inventedKnown: Known = {
  country: 'GB',
  curated: [
    { id: 'gb-emergency', name: 'Emergency services', kind: 'emergency', channels: [{ ...channel, value: '999', display: '999' }] },
    { id: 'gb-samaritans', name: 'Samaritans', kind: 'crisis-line', channels: [{ ...channel, value: '116123', display: '116 123' }] },
  ],
  replaced: [{ country: 'GB', digits: '01134960009', status: 'closed', why: 'It closed.', source: 'Invented', readOn: '2026-11-23' }],
};

export const inventedOptions = { country: 'GB', publisher: 'Mill Lane Clinic', today: '2026-11-23' } as const;
export const limits = { length: 1_000_000, rows: 10_000 } as const;
