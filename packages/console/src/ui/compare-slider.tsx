import { useRef, useState } from "react";
import styles from "./compare-slider.module.css";
import { useCssVariables } from "./css-variables.js";

export interface Compared {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Two pictures in one frame; what is left of the handle shows the first, what is right of it the second. */
export function CompareSlider({ left, right, label }: { left: Compared; right: Compared; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(50);
  useCssVariables(frame, { "--width": left.width, "--height": left.height, "--share": `${share}%` });
  return (
    <div ref={frame} className={styles.frame}>
      <img className={styles.picture} src={right.url} alt={right.alt} />
      <img className={`${styles.picture} ${styles.left}`} src={left.url} alt={left.alt} />
      <span className={styles.letter} aria-hidden="true">
        A
      </span>
      <span className={`${styles.letter} ${styles.second}`} aria-hidden="true">
        B
      </span>
      <span className={styles.handle} aria-hidden="true" />
      <input
        className={styles.input}
        // What began the comparison is gone from the page, and this is what is moved next.
        // biome-ignore lint/a11y/noAutofocus: it is opened by a person, who goes on with it
        autoFocus
        type="range"
        min={0}
        max={100}
        step={1}
        value={share}
        aria-label={label}
        aria-valuetext={`${share} %`}
        onChange={(event) => setShare(Number(event.target.value))}
      />
    </div>
  );
}
