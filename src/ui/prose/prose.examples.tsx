import type { Example } from '../example.ts';
import { Prose } from './prose.tsx';

export const examples: readonly Example[] = [
  {
    name: 'every kind of block',
    render: () => (
      <Prose
        blocks={[
          { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: 'A first visit' }] },
          {
            kind: 'paragraph',
            inlines: [
              { kind: 'text', text: 'You can bring ' },
              { kind: 'strong', text: 'someone you trust' },
              { kind: 'text', text: '. You can also read ' },
              { kind: 'link', href: '/pages/first-visit', text: 'what others asked' },
              { kind: 'text', text: '.' },
            ],
          },
          { kind: 'heading', level: 3, inlines: [{ kind: 'text', text: 'What to bring' }] },
          {
            kind: 'list',
            ordered: false,
            items: [[{ kind: 'text', text: 'Your page, on paper or on the phone.' }], [{ kind: 'text', text: 'One thing you hope for.' }]],
          },
          { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'Say your name.' }], [{ kind: 'emphasis', text: 'Breathe.' }]] },
        ]}
      />
    ),
  },
];
