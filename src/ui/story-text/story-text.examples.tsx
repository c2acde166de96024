import type { Example } from '../example.ts';
import { StoryText } from './story-text.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two parts with a lit line',
    render: () => (
      <StoryText
        parts={[
          {
            id: 'example-part-1',
            body: (
              <>
                <p>I had the message open all Sunday. “Are you around?” Three words. I took them out and put them back.</p>
                <p>
                  <mark>What stopped me was the thought that Dani had enough going on.</mark> Her mum was ill. Who was I to add to that?
                </p>
              </>
            ),
          },
          { id: 'example-part-2', title: 'The late bus', body: <p>Then the bus was late, and I was cold, and I pressed send.</p> },
        ]}
      />
    ),
  },
];
