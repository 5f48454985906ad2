import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon.js";

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">;

/** A button with words; `primary` is for the one thing a view is about. */
export function Button({
  icon,
  look = "plain",
  children,
  ...native
}: Native & { icon?: IconName; look?: "plain" | "quiet" | "primary" | "chosen"; children: ReactNode }) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]}`} {...native}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

/** A button with an icon alone; its name shows on hover and is read aloud. */
export function IconButton({ icon, label, ...native }: Native & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.icon}`}
      aria-label={label}
      title={label}
      {...native}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
