import { describe, expect, it } from 'vitest';

import { coreDigits, readNumber } from './phone-number.ts';

describe('readNumber', () => {
  it.each([
    ['"+44 1234 234567"', 'GB', '+441234234567', 'e164'],
    ['+44 (0)20 7946 0000', 'GB', '+442079460000', 'e164'],
    ['(312) 938-2106', 'US', '3129382106', 'national'],
    ['0800 83 85 87', 'GB', '0800838587', 'national'],
    ['312. 555. 0123', 'US', '3125550123', 'national'],
    ['Tel: 0113 496 0000', 'GB', '01134960000', 'national'],
    ['“0113-496-0000”', 'GB', '01134960000', 'national'],
    ['call 0113 496 0000', 'GB', '01134960000', 'national'],
    ['0113–496–0000', 'GB', '01134960000', 'national'],
    ['#4141', 'GB', '#4141', 'short-code'],
    ['123', 'GB', '123', 'short-code'],
    ['1234567', 'GB', '1234567', 'national'],
    ['12345678901234567', 'GB', '12345678901234567', 'national'],
    ['+4412345678', 'GB', '+4412345678', 'e164'],
    ['0909 879 0000', 'XX', '09098790000', 'national'],
    ['11800', 'US', '11800', 'short-code'],
    ['1185', 'GB', '1185', 'short-code'],
    ['*4141', 'CO', '*4141', 'short-code'],
    ['116 123', 'GB', '116123', 'short-code'],
  ])('reads %s', (...[text, country, value, dialAs]) => {
    expect(readNumber(text, country)).toMatchObject({ kind: 'ok', value, dialAs });
  });

  it.each([
    ['', 'no-number'],
    ['no phone', 'letters'],
    ['1-800-LAW-REP-4', 'letters'],
    ['844-RIGHTS-9 (844-744-4879)', 'letters'],
    ['(618) 453-3217; (618) 536-7711', 'two-numbers'],
    ['0113 496 0000 or 0113 496 0001', 'two-numbers'],
    ['0113 496 0000 / 0113 496 0001', 'two-numbers'],
    ['12', 'too-short'],
    ['+441234', 'too-short'],
    ['0113 496 0000 & 1', 'odd-signs'],
    ['0113_496_0000', 'odd-signs'],
    ['+44999', 'too-short'],
    ['123456789012345678', 'too-long'],
    ['0800+123456', 'odd-signs'],
    ['٠٨٠٠١٢٣٤٥٦', 'no-number'],
    ['0909 879 0000', 'dear'],
    ['+44 909 879 0000', 'dear'],
    ['0871 222 3344', 'dear'],
    ['118500', 'dear'],
  ])('leaves out %s', (text, why) => {
    expect(readNumber(text, 'GB')).toEqual({ kind: 'left-out', why });
  });

  it('marks short numbers and extensions for a person to look at, and adds nothing to them', () => {
    expect(readNumber('85258', 'GB')).toMatchObject({ value: '85258', flags: ['short'] });
    expect(readNumber('(312) 773-1068 ext. 321', 'US')).toMatchObject({
      value: '3127731068',
      display: '(312) 773-1068',
      flags: ['extension'],
    });
    expect(readNumber('312-773-1068 x321', 'US')).toMatchObject({ value: '3127731068', flags: ['extension'] });
  });

  it('knows one number in all its spellings', () => {
    expect(new Set(['+442079460000', '02079460000', '00442079460000', '+4402079460000'].map((one) => coreDigits(one, 'GB'))).size).toBe(1);
    expect(new Set(['+13125550123', '13125550123', '3125550123'].map((one) => coreDigits(one, 'US'))).size).toBe(1);
    expect(coreDigits('+39 02 2327 2327', 'IT')).toBe('0223272327');
    expect(coreDigits('116123', 'GB')).toBe('116123');
    expect(coreDigits('011349', 'GB')).toBe('011349');
    expect(coreDigits('0113496', 'GB')).toBe('113496');
    expect(coreDigits('+49 30 123456', 'GB')).toBe('4930123456');
    expect(coreDigits('+44 20 7946 0000', 'XX')).toBe('442079460000');
  });
});
