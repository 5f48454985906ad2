import type { ReactNode } from "react";
import { chartStrings } from "../strings/chart.js";
import styles from "./data-table.module.css";

/** The frame around a table of facts; where it is too wide it scrolls sideways, also by keyboard. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={chartStrings.table(label)} tabIndex={0}>
      {children}
    </section>
  );
}
