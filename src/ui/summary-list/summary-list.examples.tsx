import type { Example } from '../example.ts';
import { SummaryList } from './summary-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'check your answers',
    render: () => (
      <SummaryList
        emptyWords="Not answered"
        rows={[
          {
            id: 'friend',
            name: 'Talk to a friend',
            value: 'Could go either way',
            change: { label: 'Change', full: 'Change: talk to a friend', href: '/check/2' },
          },
          { id: 'doctor', name: 'Talk to a doctor', change: { label: 'Change', full: 'Change: talk to a doctor', href: '/check/3' } },
        ]}
      />
    ),
  },
];
