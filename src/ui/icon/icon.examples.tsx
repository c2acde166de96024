import type { Example } from '../example.ts';
import { ButtonRow } from '../actions/actions.tsx';
import { Icon, type IconName } from './icon.tsx';

const all: readonly IconName[] = ['back', 'care', 'chat', 'check', 'download', 'globe', 'lock', 'mail', 'message', 'phone', 'walk'];

export const examples: readonly Example[] = [
  {
    name: 'all',
    render: () => (
      <ButtonRow>
        {all.map((name) => (
          <span key={name} className="small">
            <Icon name={name} />
            {name}
          </span>
        ))}
      </ButtonRow>
    ),
  },
];
