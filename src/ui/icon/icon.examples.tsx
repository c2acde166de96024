import { ButtonRow } from '../actions/actions.tsx';
import { ways } from '../call-card/ways.ts';
import type { Example } from '../example.ts';
import { Icon } from './icon.tsx';

export const examples: readonly Example[] = [
  {
    name: 'all',
    render: () => (
      <ButtonRow>
        {Object.entries(ways).map(([name, lines]) => (
          <span key={name} className="small">
            <Icon lines={lines} />
            {name}
          </span>
        ))}
      </ButtonRow>
    ),
  },
];
