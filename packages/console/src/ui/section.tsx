import type { ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a page with a heading of its own. */
export function Section({
  id,
  title,
  hint,
  aside,
  children,
}: {
  id?: string;
  title: string;
  hint?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const heading = id === undefined ? undefined : `${id}-title`;
  return (
    <section id={id} className={styles.section} aria-labelledby={heading} data-section={id}>
      <header className={styles.header}>
        <div>
          <h2 id={heading}>{title}</h2>
          {hint !== undefined && <p>{hint}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
