import styles from "./chart-frame.module.css";

/** In a chart's place while there is nothing to draw: what will fill it. */
export function EmptyChart({ title, hint }: { title: string; hint: string }) {
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        <h3>{title}</h3>
      </figcaption>
      <p className={styles.empty}>{hint}</p>
    </figure>
  );
}
