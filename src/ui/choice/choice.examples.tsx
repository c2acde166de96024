import type { Example } from '../example.ts';
import { useState } from 'react';

import { Button } from '../button/button.tsx';
import { Choice } from './choice.tsx';

const words = ['Extremely unlikely', 'Unlikely', 'A bit unlikely', 'Could go either way', 'A bit likely', 'Likely', 'Extremely likely'];
const options = words.map((label, nth) => ({ value: String(nth + 1), label }));

function Likely() {
  const [value, setValue] = useState<string | undefined>('4');
  return (
    <Choice
      name="example-likely"
      legend={
        <>
          If something was weighing on you, how likely would you be to talk to <u>a friend</u>?
        </>
      }
      options={options}
      value={value}
      onChange={setValue}
    />
  );
}

export const examples: readonly Example[] = [
  { name: 'the question is the heading', render: () => <Likely /> },
  {
    name: 'one of several questions, with an error and a way out',
    render: () => (
      <Choice
        name="example-day"
        legend="Which day suits you?"
        legendAs="field"
        hint="You can change it later."
        error="Pick a day, or skip this."
        options={[
          { value: 'today', label: 'Today', hint: 'Monday 23 November' },
          { value: 'tomorrow', label: 'Tomorrow', hint: 'Tuesday 24 November' },
        ]}
        value={undefined}
        onChange={() => {}}
        aside={<Button look="plain">Skip</Button>}
      />
    ),
  },
];
