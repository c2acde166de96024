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
];
