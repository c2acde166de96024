import type { Example } from '../example.ts';
import { TimeField } from './time-field.tsx';

export const examples: readonly Example[] = [
  {
    name: 'filled',
    render: () => <TimeField name="example-time-field" label="Time" hint="You can change it later." value="18:30" onChange={() => {}} />,
  },
];
