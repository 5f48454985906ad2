import { useEffect, useRef } from "react";
import styles from "./film-strip.module.css";

export interface Frame {
  /** Null for the picture that is still being made. */
  readonly id: number | null;
  /** Null before the first preview. */
  readonly url: string | null;
  readonly label: string;
}

/** Small pictures along an edge, newest first; the one on the canvas is marked and kept in view. */
export function FilmStrip({
  label,
  frames,
  selectedId,
  onSelect,
}: {
  label: string;
  frames: readonly Frame[];
  selectedId: number | null;
  onSelect(id: number | null): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selectedId]);

  return (
    <ul ref={list} className={styles.strip} aria-label={label}>
      {frames.map((frame) => (
        <li key={frame.id ?? "waiting"}>
          <button
            type="button"
            className={styles.frame}
            data-waiting={frame.id === null || undefined}
            aria-label={frame.label}
            aria-current={frame.id === selectedId ? "true" : undefined}
            onClick={() => onSelect(frame.id)}
          >
            {frame.url !== null && <img src={frame.url} alt="" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
