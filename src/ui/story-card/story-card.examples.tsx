import type { Example } from '../example.ts';
import { StoryCard } from './story-card.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two in a row',
    render: () => (
      <>
        <StoryCard
          href="/stories/four-times"
          title="The text I deleted four times"
          line="Three words to a friend took a whole Sunday."
          note="3 minutes"
          tags={['new city', 'friend first']}
        />
        <StoryCard
          href="/stories/late-bus"
          title="Night shift, day doctor"
          line="The first visit went badly. The second did not."
          note="4 minutes"
          because="Because you picked: works shifts."
          about={{ summary: 'About this story', more: <p>There is nothing special to note before you read.</p> }}
        />
      </>
    ),
  },
];
