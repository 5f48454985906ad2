import type { ReactNode } from "react";
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
  current = false,
  place = "start",
  onClick,
}: {
  icon: IconName;
  label: string;
  current?: boolean;
  /** `end` entries sit at the far end; `wide` ones as well, and are left out on phones. */
  place?: "start" | "end" | "wide";
  onClick(): void;
}) {
  return (
    <button
      type="button"
      className={`${styles.entry} ${styles[place]}`}
      aria-current={current ? "page" : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span className={styles.label}>{label}</span>
    </button>
  );
}
