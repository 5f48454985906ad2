import type { ReactNode } from "react";
import { Link } from "../routing/link.js";
import { Icon, type IconName } from "./icon.js";
import styles from "./rail.module.css";

/** The way around: a rail on the left, or a bar at the bottom of a phone. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.rail} aria-label={label}>
      <svg className={styles.mark} aria-hidden="true" viewBox="0 0 32 32">
        <path d="M5 27V16a11 11 0 0 1 22 0v11z" className={styles.arch} />
        <circle cx="20.5" cy="20.5" r="6.5" className={styles.ball} />
      </svg>
      {children}
    </nav>
  );
}

/** One entry; its name stands under the icon on phones and beside it on hover or focus elsewhere. */
export function RailEntry({
  icon,
  label,
  to,
  current,
  last = false,
  onIntent,
}: {
  icon: IconName;
  label: string;
  to: string;
  current: boolean;
  /** Sits at the far end. */
  last?: boolean;
  /** The pointer or the focus has come to it: time to fetch what it opens. */
  onIntent(): void;
}) {
  return (
    <Link
      to={to}
      className={styles.entry}
      data-last={last || undefined}
      aria-current={current ? "page" : undefined}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      <Icon name={icon} />
      <span className={styles.label}>{label}</span>
    </Link>
  );
}
