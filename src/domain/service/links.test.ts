import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hrefFor, spokenDigits } from './links.ts';
import type { Channel } from './schema.ts';

const telephone = { cost: 'free', hours: '24/7', tz: 'Europe/London', dialAs: 'short-code' } as const;
const address = { cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;

describe('hrefFor', () => {
  it.each([
    [{ type: 'phone', value: '116123', display: '116 123', ...telephone }, 'tel:116123'],
    [{ type: 'phone', value: '+35312107906', display: '01 210 7906', ...telephone, dialAs: 'e164' }, 'tel:+35312107906'],
    [{ type: 'phone', value: '111', display: '111', ...telephone, thenPress: '2' }, 'tel:111'],
    [{ type: 'phone', value: '*4141', display: '*4141', ...telephone }, 'tel:%2A4141'],
    [{ type: 'phone', value: '#31', display: '#31', ...telephone }, 'tel:%2331'],
    [{ type: 'sms', value: '85258', display: '85258', ...telephone, keyword: 'SHOUT' }, 'sms:85258?&body=SHOUT'],
    [{ type: 'sms', value: '88247', display: '88247', ...telephone }, 'sms:88247'],
    [{ type: 'sms', value: '123', display: '123', ...telephone, keyword: 'HI THERE&x' }, 'sms:123?&body=HI%20THERE%26x'],
    [{ type: 'whatsapp', value: '+447537173683', display: '07537 173 683', ...telephone, dialAs: 'e164' }, 'https://wa.me/447537173683'],
    [{ type: 'email', value: 'jo@samaritans.org', ...address }, 'mailto:jo@samaritans.org'],
    [{ type: 'web', value: 'https://example.org/a', ...address }, 'https://example.org/a'],
  ] as const)('links %o', (channel, href) => {
    expect(hrefFor(channel)).toBe(href);
  });

  it.each([
    { type: 'in-person', value: 'Local groups', ...address },
    { type: 'web', value: 'javascript:alert(1)', ...address },
    { type: 'webchat', value: 'example.org', ...address },
    { type: 'email', value: 'a@b.org?bcc=c@d.org', ...address },
    { type: 'whatsapp', value: '0753', display: '0753', ...telephone },
  ] as const satisfies readonly Channel[])('has no link for %o', (channel) => {
    expect(hrefFor(channel)).toBeNull();
  });

  it('fault 65: carries exactly the digits of the value, and no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+*#]?[0-9]{2,15}$/), fc.constantFrom('phone', 'sms'), (value, type) => {
        const href = hrefFor({ type, value, display: value, ...telephone });
        expect(decodeURIComponent(href?.replace(/^(tel|sms):/, '') ?? '')).toBe(value);
      }),
    );
  });

  it('sends the keyword unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (keyword) => {
        const href = hrefFor({ type: 'sms', value: '85258', display: '85258', ...telephone, keyword }) ?? '';
        expect(decodeURIComponent(href.slice('sms:85258?&body='.length))).toBe(keyword);
      }),
    );
  });
});

describe('spokenDigits', () => {
  it.each([
    ['116 123', '1 1 6, 1 2 3'],
    ['1-866-488-7386', '1, 8 6 6, 4 8 8, 7 3 8 6'],
    ['999', '9 9 9'],
    ['+44 7537', '+ 4 4, 7 5 3 7'],
  ])('reads %s as %s', (display, spoken) => {
    expect(spokenDigits({ type: 'phone', value: '1', display, ...telephone })).toBe(spoken);
  });

  it('is empty where there is no number', () => {
    expect(spokenDigits({ type: 'web', value: 'https://example.org', ...address })).toBe('');
  });

  it('loses no digit and adds none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9][0-9 -]{1,20}$/), (display) => {
        expect(spokenDigits({ type: 'phone', value: '1', display, ...telephone }).replaceAll(/\D/g, '')).toBe(
          display.replaceAll(/\D/g, ''),
        );
      }),
    );
  });
});
