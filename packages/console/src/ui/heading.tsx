import type { ReactNode } from "react";
import styles from "./heading.module.css";

/** The top of a page: its name, one line about it, and what can be done here. */
export function PageHeading({ title, hint, aside }: { title: string; hint?: string; aside?: ReactNode }) {
  return (
    <header className={styles.heading}>
      <div>
        <h1>{title}</h1>
        {hint !== undefined && <p>{hint}</p>}
      </div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </header>
  );
}
