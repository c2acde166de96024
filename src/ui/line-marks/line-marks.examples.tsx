import { useState } from 'react';

import type { Example } from '../example.ts';
import { LineMarks } from './line-marks.tsx';

const marks = [
  { value: 'acted', label: 'I did something' },
  { value: 'asked', label: 'I asked' },
  { value: 'stopped', label: 'This stopped me' },
] as const;

function Marking() {
  const [put, hold] = useState<Readonly<Record<string, (typeof marks)[number]['value'] | undefined>>>({ b: 'asked' });
  const lines = [
    { id: 'a', text: 'I walked round the block twice with the phone in my hand.' },
    { id: 'b', text: 'Then I asked my sister whether she had a minute.' },
    { id: 'c', text: 'I did not want to be somebody who needs help.' },
  ];
  return (
    <LineMarks
      lines={lines.map((line) => ({ ...line, mark: put[line.id] }))}
      marks={marks}
      onMark={(id, mark) => hold({ ...put, [id]: mark })}
    />
  );
}

export const examples: readonly Example[] = [{ name: 'three lines, one marked', render: () => <Marking /> }];
