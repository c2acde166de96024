import type { Example } from '../example.ts';
import { Header } from './header.tsx';

const help = { label: 'Get help now', href: '/help' } as const;
const leave = { label: 'Leave', href: '/leave.html' } as const;

export const examples: readonly Example[] = [
  { name: 'brand', render: () => <Header lead={{ kind: 'brand', name: 'Cairn', href: '/' }} leave={leave} help={help} /> },
  { name: 'back', render: () => <Header lead={{ kind: 'back', label: 'Back', href: '/listen' }} leave={leave} help={help} /> },
  {
    name: 'on the help screen',
    render: () => <Header lead={{ kind: 'back', label: 'Back', href: '/' }} leave={leave} help={{ ...help, current: true }} />,
  },
];
