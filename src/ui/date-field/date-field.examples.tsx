import type { Example } from '../example.ts';
import { DateField } from './date-field.tsx';

export const examples: readonly Example[] = [
  {
    name: 'filled',
    render: () => (
      <DateField name="example-date-field" label="Day" hint="You can change it later." value="2026-11-24" onChange={() => {}} />
    ),
  },
];
