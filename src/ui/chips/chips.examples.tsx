import { useState } from 'react';

import type { Example } from '../example.ts';
import { Chips } from './chips.tsx';

const options = [
  { value: 'student', label: 'Studies' },
  { value: 'carer', label: 'Looks after somebody' },
  { value: 'shifts', label: 'Works shifts' },
  { value: 'faith', label: 'Faith matters' },
] as const;

function AboutThem() {
  const [values, setValues] = useState<readonly (typeof options)[number]['value'][]>(['carer', 'shifts']);
  return <Chips name="example-chips" legend="About them" options={options} values={values} onChange={setValues} most={2} />;
}

export const examples: readonly Example[] = [{ name: 'two of four, and no more', render: () => <AboutThem /> }];
