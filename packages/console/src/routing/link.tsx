import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { go } from "./place.js";

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;

/** A link within these pages. A plain click stays in the page; with a modifier the browser does as it always does. */
export function Link({ to, onClick, children, ...native }: Native & { to: string; children: ReactNode }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
  }
  return (
    <a {...native} href={to} onClick={follow}>
      {children}
    </a>
  );
}
