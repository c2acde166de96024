import type { Example } from '../example.ts';
import { PaperPage } from './paper-page.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two points, and lines to write on',
    render: () => (
      <PaperPage
        title="My page for the appointment"
        made="Made on 3 March 2026"
        parts={[
          {
            id: 'points',
            title: 'What I would like to talk about',
            lines: ['I wake at four.', 'I have stopped going out.'],
            numbered: true,
            ruled: 1,
          },
          { id: 'today', title: 'What I would like from today', text: 'To hear what help there is.' },
          { id: 'agreed', title: 'What we agreed', ruled: 3 },
        ]}
        foot="This is my own account."
      />
    ),
  },
];
