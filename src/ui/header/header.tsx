import type { MouseEvent } from 'react';

import { Icon } from '../icon/icon.tsx';
import { Anchor } from '../link/link.tsx';

/** The way out. `href` is a plain page that works before any script; `onLeave` replaces the history entry once script runs. */
const backwards = ['M15 5l-7 7 7 7'] as const;

export interface Leave {
  readonly label: string;
  readonly href: string;
  readonly onLeave?: (() => void) | undefined;
}

export type HeaderLead =
  | { readonly kind: 'brand'; readonly name: string; readonly href: string }
  | { readonly kind: 'back'; readonly label: string; readonly href: string; readonly onBack?: (() => void) | undefined };

export interface HeaderProps {
  readonly lead: HeaderLead;
  readonly leave?: Leave | undefined;
  readonly help: { readonly label: string; readonly href: string; readonly current?: boolean };
}

export function LeaveLink({ leave, className }: { readonly leave: Leave; readonly className: string }) {
  function go(event: MouseEvent) {
    if (leave.onLeave === undefined) return;
    event.preventDefault();
    leave.onLeave();
  }
  return (
    <a className={className} href={leave.href} rel="noreferrer" onClick={go}>
      {leave.label}
    </a>
  );
}

function Mark() {
  return (
    <svg className="header-mark" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" focusable="false">
      <path className="header-stone-1" d="M2 21.6c.2-2.9 4.7-4.3 11.2-4.3s10.6 1.5 10.8 4.2c.1 2.5-4.6 3.3-11 3.3S1.9 24.1 2 21.6z" />
      <path className="header-stone-2" d="M5.2 14.4c.2-2.3 3.2-3.4 7.4-3.3s7.3 1.2 7.4 3.3-3.2 3-7.5 2.9-7.4-.8-7.3-2.9z" />
      <path className="header-stone-3" d="M8.6 8.5c.2-2 2.2-3 5-2.9s4.8 1.1 4.9 2.9-2.2 2.6-5 2.5-5-.7-4.9-2.5z" />
    </svg>
  );
}

function Lead({ lead }: { readonly lead: HeaderLead }) {
  switch (lead.kind) {
    case 'brand':
      return (
        <Anchor className="header-lead header-brand" href={lead.href}>
          <Mark />
          {lead.name}
        </Anchor>
      );
    case 'back': {
      const { onBack } = lead;
      const go =
        onBack &&
        ((event: MouseEvent) => {
          event.preventDefault();
          onBack();
        });
      return (
        <Anchor className="header-lead header-quiet" href={lead.href} onClick={go}>
          <Icon lines={backwards} mirrors />
          {lead.label}
        </Anchor>
      );
    }
  }
}

/** Same three places in the same order on every screen: where I am from, the way out, help. Frame puts it into the header landmark. */
export function Header({ lead, leave, help }: HeaderProps) {
  return (
    <div className="header no-print">
      <Lead lead={lead} />
      {leave && <LeaveLink leave={leave} className="header-quiet" />}
      <Anchor className="header-help" href={help.href} current={help.current ? 'page' : undefined}>
        {help.label}
      </Anchor>
    </div>
  );
}
