import { type ReactNode, useEffect, useRef } from "react";
import { shellStrings } from "../strings/shell.js";
import styles from "./page.module.css";

/** A page that scrolls: everything but Create. It names itself in the window's title. */
export function Page({
  title,
  width = "wide",
  children,
}: {
  title: string;
  width?: "narrow" | "wide" | "full";
  children: ReactNode;
}) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = shellStrings.title(title);
  }, [title]);
  // The arrow keys scroll the page at once, without a click into it first.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={main} id="content" className={styles.page} tabIndex={-1}>
      <div className={styles.inside} data-width={width}>
        {children}
      </div>
    </main>
  );
}
