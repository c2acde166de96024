import type { Example } from '../example.ts';
import { HearBar } from './hear-bar.tsx';

function nothing() {
  return undefined;
}

export const examples: readonly Example[] = [
  {
    name: 'reading',
    render: () => (
      <HearBar
        label="Reading aloud"
        main={{ words: 'Pause', onPress: nothing }}
        back={{ words: 'Back', fullLabel: 'Back one sentence', onPress: nothing }}
        next={{ words: 'Next', fullLabel: 'Next sentence', onPress: nothing }}
        quiet={[
          { words: 'Slower', onPress: nothing },
          { words: 'Faster', onPress: nothing },
          { words: 'Stop', onPress: nothing },
        ]}
        said="A little faster than usual"
      />
    ),
  },
];
