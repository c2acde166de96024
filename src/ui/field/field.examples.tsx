import type { Example } from '../example.ts';
import { Field } from './field.tsx';

export const examples: readonly Example[] = [
  {
    name: 'around any control',
    render: () => (
      <Field label="How many days?" hint="A guess is fine." error="Write a number from 0 to 14.">
        {(ids) => <input {...ids} className="field-box field-short" name="example-days" inputMode="numeric" defaultValue="15" />}
      </Field>
    ),
  },
];
