import type { Example } from '../example.ts';
import { Table } from './table.tsx';

export const examples: readonly Example[] = [
  {
    name: 'before and now',
    render: () => (
      <Table
        caption="Your answers"
        columns={['Who', 'Before', 'Now']}
        rows={[
          ['a friend', 'Unlikely', 'Likely'],
          ['a doctor', 'A bit likely', 'A bit likely'],
        ]}
      />
    ),
  },
  {
    name: 'several rows of one name',
    render: () => (
      <Table
        caption="Your own answers"
        columns={['Who', 'Day', 'Answer']}
        rows={[
          ['a friend', '3 March 2026', 'Unlikely'],
          ['a friend', '17 March 2026', 'A bit likely'],
          ['a friend', '14 April 2026', 'Likely'],
          ['a doctor', '3 March 2026', 'Unlikely'],
        ]}
      />
    ),
  },
];
