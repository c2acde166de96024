import type { Example } from '../example.ts';
import { useState } from 'react';

import { CheckList } from './check-list.tsx';

const options = [
  { value: 'same-age', label: 'Someone about my age' },
  { value: 'same-trouble', label: 'The same kind of trouble' },
  { value: 'same-place', label: 'A place like mine', hint: 'City, town or countryside' },
  { value: 'any', label: 'Someone very different' },
] as const;

function Matters() {
  const [values, setValues] = useState<readonly (typeof options)[number]['value'][]>(['same-age', 'same-place']);
  return (
    <CheckList
      name="example-matters"
      legend="Whose story would help you most?"
      hint="Pick up to two."
      options={options}
      values={values}
      onChange={setValues}
      limit={{ most: 2, fullWords: 'That is two. To swap, take one out first.' }}
    />
  );
}

export const examples: readonly Example[] = [{ name: 'at most two', render: () => <Matters /> }];
