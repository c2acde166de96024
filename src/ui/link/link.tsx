import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

import { buttonClass, type ButtonLook } from '../button/look.ts';

/** True for addresses that the router answers; telephone, files, places on this page and other sites are the browser's business. */
export function isInside(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}

function isElsewhere(href: string): boolean {
  return /^(https?:)?\/\//.test(href);
}

export interface AnchorProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Full words for screen readers, when the visible words are not enough. Must begin with the visible words. */
  readonly fullLabel?: string | undefined;
  readonly current?: 'page' | 'step' | undefined;
  readonly lang?: string | undefined;
  readonly download?: string | undefined;
  /** False where words inside the link should be markable with a mouse, as a telephone number is. */
  readonly draggable?: boolean | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** A link without a look of its own, for parts that are links as a whole. */
export function Anchor({ href, children, className, fullLabel, current, lang, download, draggable, onClick }: AnchorProps) {
  const shared = { className, 'aria-label': fullLabel, 'aria-current': current, lang, draggable, onClick };
  if (isInside(href) && download === undefined) {
    return (
      <RouteAnchor to={href} shared={shared}>
        {children}
      </RouteAnchor>
    );
  }
  return (
    <a href={href} download={download} rel={isElsewhere(href) ? 'noreferrer' : undefined} {...shared}>
      {children}
    </a>
  );
}

type Shared = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'aria-label' | 'aria-current' | 'lang' | 'draggable' | 'onClick'>;

/** The router’s own link component brings along what only its server framework needs; its handler is all that is wanted here. */
function RouteAnchor({ to, shared, children }: { readonly to: string; readonly shared: Shared; readonly children: ReactNode }) {
  const href = useHref(to);
  const go = useLinkClickHandler(to);
  return (
    <a
      href={href}
      {...shared}
      onClick={(event) => {
        shared.onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    >
      {children}
    </a>
  );
}

export type LinkProps = Omit<AnchorProps, 'className'>;

/** An underlined link in running text or in a row of quiet actions. */
export function Link(props: LinkProps) {
  return <Anchor {...props} className="link" />;
}

export interface ButtonLinkProps extends LinkProps {
  readonly look?: ButtonLook;
}

/** A link that looks like a button: it goes somewhere. What does something on this screen is a Button. */
export function ButtonLink({ look = 'go', ...rest }: ButtonLinkProps) {
  return <Anchor {...rest} className={buttonClass(look)} />;
}
