import type { Example } from '../example.ts';
import { NumberList, NumberRow } from './number-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'three countries',
    render: () => (
      <NumberList>
        <NumberRow id="example-ca" name="Canada" numbers={[{ number: '911', href: 'tel:911' }]} />
        <NumberRow
          id="example-jp"
          name="Japan"
          numbers={[
            { number: '119', href: 'tel:119' },
            { number: '110', href: 'tel:110' },
          ]}
          note="119 is the ambulance and fire service. 110 is the police."
        />
        <NumberRow
          id="example-nz"
          name="New Zealand"
          href="/help-now/nz"
          numbers={[{ number: '111', href: 'tel:111' }]}
          more={{ label: 'Suicide Crisis Helpline, day and night:', number: '0508 828 865', href: 'tel:0508828865' }}
        />
      </NumberList>
    ),
  },
];
