import type { ReactNode } from "react";
import { FieldFault } from "./field-fault.js";
import styles from "./group.module.css";

/** One decision in the column of controls: a heading, what it stands at, the control, and its fault. */
export function Group({
  id,
  title,
  aside,
  fault,
  footer,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  fault: string | null;
  /** What stands below the control and its fault. */
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} className={styles.group} aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend className={styles.title}>{title}</legend>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      {children}
      <FieldFault id={`${id}-fault`} message={fault} />
      {footer}
    </fieldset>
  );
}
