import type { Example } from '../example.ts';
import { useState } from 'react';

import { TextArea } from './text-area.tsx';

function Telling() {
  const [value, setValue] = useState(
    'It was the walk, I think. Not the first one. The first one we said nothing. But he kept asking if I was coming and one day I said the thing out loud by the canal and',
  );
  return (
    <TextArea
      name="example-telling"
      label="A year from now it has eased a bit. What did you try, and who was there?"
      hint="Write as you talk. Nobody sees this unless you choose to show it."
      value={value}
      onChange={setValue}
      rows={10}
      status="Kept on this phone, just now"
    />
  );
}

export const examples: readonly Example[] = [{ name: 'the label is the heading', render: () => <Telling /> }];
