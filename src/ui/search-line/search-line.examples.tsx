import { useState } from 'react';

import type { Example } from '../example.ts';
import { SearchLine } from './search-line.tsx';

function Search() {
  const [value, setValue] = useState('lonly');
  return <SearchLine name="example-search" label="Search the stories" hint="One word is enough." value={value} onChange={setValue} />;
}

export const examples: readonly Example[] = [{ name: 'filled', render: () => <Search /> }];
