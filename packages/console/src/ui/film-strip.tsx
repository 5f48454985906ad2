import { useEffect, useRef } from "react";
import styles from "./film-strip.module.css";

export interface Frame {
  readonly id: number;
  /** Null before the first preview. */
  readonly url: string | null;
  readonly label: string;
  /** Whether it is still being made. */
  readonly waiting: boolean;
}

/** Small pictures along an edge, newest first; the one on the canvas is marked and kept in view. */
export function FilmStrip({
  label,
  frames,
  selectedId,
  comparedId,
  lying = false,
  onSelect,
}: {
  label: string;
  frames: readonly Frame[];
  selectedId: number | null;
  /** The picture that the selected one is held against. */
  comparedId: number | null;
  /** Whether it lies below the picture on wide screens too. */
  lying?: boolean;
  onSelect(id: number): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selectedId]);

  return (
    <ul ref={list} className={styles.strip} data-lying={lying || undefined} aria-label={label}>
      {frames.map(({ id, url, label: name, waiting }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.frame}
            data-waiting={waiting || undefined}
            data-compared={id === comparedId || undefined}
            aria-label={name}
            aria-current={id === selectedId ? "true" : undefined}
            onClick={() => onSelect(id)}
          >
            {url !== null && <img src={url} alt="" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
