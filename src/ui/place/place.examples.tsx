import type { Example } from '../example.ts';
import { CallLink } from '../call-card/call-link.tsx';
import { JumpList, Place, PlaceHours, PlaceList } from './place.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two places',
    render: () => (
      <PlaceList>
        <Place
          name="An evening line"
          line="Anyone who wants to talk."
          about="Ages 16 and over"
          notes={['It may take a few tries.']}
          moreLabel="What it is like"
          more={<p>Somebody listens.</p>}
        >
          <CallLink href="tel:01632960123" title="Call 01632 960123" number="01632 960123" />
          <PlaceHours words="Every day, 17:00 to midnight. Free." awaitsNow now="Closed now. Opens at 17:00." />
        </Place>
        <Place name="A line for everybody" line="Anyone." notes={[]} moreLabel="Where this comes from" more={<p>A page.</p>}>
          <CallLink href="sms:85258" title="Text 85258" number="85258" />
          <PlaceHours words="Day and night. Free." awaitsNow={false} />
        </Place>
      </PlaceList>
    ),
  },
  {
    name: 'groups to jump to',
    render: () => (
      <JumpList
        label="Kinds of help"
        links={[
          { href: '#to-talk', label: 'To talk' },
          { href: '#to-text', label: 'To text' },
        ]}
      />
    ),
  },
];
