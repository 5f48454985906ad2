import styles from "./health-mark.module.css";

export type Health = "good" | "warn" | "bad" | "none";

/** How something fares, by shape and word as well as by colour. */
export function HealthMark({ health, children }: { health: Health; children: string }) {
  return (
    <span className={styles.mark} data-health={health}>
      <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
        {health === "good" && <circle cx="5" cy="5" r="4" />}
        {health === "warn" && <path d="M5 .8L9.4 9H.6z" />}
        {health === "bad" && <path d="M5 .4L9.6 5 5 9.6.4 5z" />}
        {health === "none" && <circle cx="5" cy="5" r="3.5" className={styles.hollow} />}
      </svg>
      {children}
    </span>
  );
}
