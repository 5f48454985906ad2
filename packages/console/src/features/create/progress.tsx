import { useEffect, useState } from "react";
import { strings } from "../../strings/create.js";
import styles from "./progress.module.css";
import type { Drawing } from "./session.js";

const words = strings.progress;

/** How far a drawing has come: the stage in a word, its share, and the seconds. */
export function Progress({ drawing, expected }: { drawing: Drawing; expected: number | null }) {
  const seconds = useSecondsSince(drawing.startedAt);
  const stage = drawing.stage === null ? words.waiting : (words.stages[drawing.stage] ?? drawing.stage);
  const fraction = drawing.fraction ?? (expected === null ? null : Math.min(0.95, seconds / expected));
  const { count } = drawing.settings;
  const told = drawing.fraction === null ? stage : words.share(stage, drawing.fraction);
  return (
    <div className={styles.progress}>
      <progress aria-label={words.label} max={1} {...(fraction !== null && { value: fraction })} />
      <p className={styles.line} aria-hidden="true">
        <span className={styles.stage}>
          {count === 1 ? told : words.ofSeveral(told, drawing.current + 1, count)}
        </span>
        <span>{expected === null ? words.seconds(seconds) : words.secondsOf(seconds, expected)}</span>
      </p>
    </div>
  );
}

/** Ticks ten times a second, which is as fine as the display shows. */
function useSecondsSince(startedAt: number): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = () => setSeconds((performance.now() - startedAt) / 1000);
    tick();
    const timer = setInterval(tick, 100);
    return () => clearInterval(timer);
  }, [startedAt]);
  return seconds;
}
