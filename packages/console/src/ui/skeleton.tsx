import { useRef } from "react";
import { shellStrings } from "../strings/shell.js";
import { useCssVariables } from "./css-variables.js";
import styles from "./skeleton.module.css";

/** Holds the room of what is still on its way, so that nothing jumps when it comes. */
export function Skeleton({ height }: { height: number }) {
  const element = useRef<HTMLDivElement>(null);
  useCssVariables(element, { "--skeleton": `${height}px` });
  return (
    <div ref={element} className={styles.skeleton} role="status" aria-busy="true">
      <span className="hidden-text">{shellStrings.loading}</span>
    </div>
  );
}
