import type { ReactNode } from "react";
import styles from "./empty.module.css";
import { Icon, type IconName } from "./icon.js";

/** Where there is nothing yet: what will be here, and the one next step. */
export function Empty({
  icon,
  title,
  hint,
  children,
}: {
  icon: IconName;
  title: string;
  hint: string;
  /** The next step. */
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={24} />
      <p className={styles.title}>{title}</p>
      <p>{hint}</p>
      {children !== undefined && <div className={styles.step}>{children}</div>}
    </div>
  );
}
