import type { Channel } from './schema.ts';

/**
 * Address for a button, or null where no link can do it (in person, or an address that is no plain web or mail address).
 * tel: RFC 3966; sms: RFC 5724 with `?&body=`, which both iOS and Android accept; WhatsApp: faq.whatsapp.com, "click to chat".
 * Menu digits are never appended: phones read pause marks differently, so the screen says "then press 2".
 */
export function hrefFor(channel: Channel): string | null {
  switch (channel.type) {
    case 'phone':
      return `tel:${dialable(channel.value)}`;
    case 'sms':
      return `sms:${dialable(channel.value)}${channel.keyword === undefined ? '' : `?&body=${encodeURIComponent(channel.keyword)}`}`;
    case 'whatsapp':
      // wa.me takes a full international number only.
      return channel.dialAs === 'e164' ? `https://wa.me/${channel.value.replaceAll(/\D/g, '')}` : null;
    case 'email':
      return /^[^\s@?&#%]+@[^\s@?&#%]+$/.test(channel.value) ? `mailto:${channel.value}` : null;
    case 'web':
    case 'webchat':
      return /^https?:\/\/\S+$/.test(channel.value) ? channel.value : null;
    case 'in-person':
      return null;
  }
}

/** Star and hash have a meaning of their own in an address. iPhones may refuse them: the number stays readable beside the button. */
function dialable(value: string): string {
  return value.replaceAll('*', '%2A').replaceAll('#', '%23');
}

/**
 * The number one digit at a time, with a comma where the printed number has a gap, so that a screen reader does not say "one hundred
 * and sixteen thousand": "116 123" gives "1 1 6, 1 2 3". Empty for a channel without a number.
 */
export function spokenDigits(channel: Channel): string {
  if (!('display' in channel)) return '';
  return channel.display
    .split(/[^\d+*#]+/)
    .filter((group) => group !== '')
    .map((group) => group.split('').join(' '))
    .join(', ');
}
