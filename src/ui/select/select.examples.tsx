import type { Example } from '../example.ts';
import { Select } from './select.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a country',
    render: () => (
      <Select
        name="example-country"
        label="Where are you?"
        hint="So that the numbers are right for you."
        options={[
          { value: 'GB', label: 'United Kingdom' },
          { value: 'IE', label: 'Ireland' },
        ]}
        value="GB"
        onChange={() => {}}
      />
    ),
  },
  {
    name: 'nothing chosen yet',
    render: () => (
      <Select
        name="example-language"
        label="Language"
        options={[{ value: 'ar', label: 'العربية', lang: 'ar' }]}
        value={undefined}
        emptyLabel="Choose"
        onChange={() => {}}
      />
    ),
  },
];
