import type { Example } from '../example.ts';
import { CallCard } from './call-card.tsx';
import { CallLink } from './call-link.tsx';

export const examples: readonly Example[] = [
  {
    name: 'first',
    render: () => (
      <CallCard icon="phone" href="tel:116123" title="Call 116 123" number="116 123" lines={['Samaritans. Free, day and night.']} first />
    ),
  },
  {
    name: 'text message',
    render: () => (
      <CallCard
        icon="message"
        href="sms:85258?body=SHOUT"
        title="Text SHOUT to 85258"
        number="85258"
        lines={['Shout. Free, day and night.']}
      >
        Where this comes from, and when it was checked
      </CallCard>
    ),
  },
  {
    name: 'website',
    render: () => <CallCard icon="globe" href="https://www.nhs.uk/" title="Open nhs.uk" lines={['Needs internet. Leaves Cairn.']} />,
  },
  { name: 'in one line', render: () => <CallLink href="tel:08001111" title="Call 0800 1111" number="0800 1111" /> },
  {
    name: 'right to left',
    render: () => (
      <div dir="rtl" lang="ar">
        <CallCard icon="phone" href="tel:116123" title="اتصل بالرقم 116 123" number="116 123" lines={['مجاني، ليل نهار.']} />
      </div>
    ),
  },
];
