import type { Point } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import { evenTimes } from "../../ui/chart/time.js";
import { percentText } from "../../ui/format.js";
import type { Health } from "../../ui/health-mark.js";
import { healthOf } from "./health.js";
import styles from "./uptime-bar.module.css";

const words = modelStrings;
const HOUR = 3_600_000;
/** Hours a bar. */
const SPAN = 2;
const BARS = 36;

/** Three days of uptime in one line of small bars; gaps where nobody asked. */
export function UptimeBar({ points }: { points: readonly Point[] }) {
  const now = new Date();
  const spans = evenTimes(new Date(now.getTime() - (BARS - 1) * SPAN * HOUR), now, SPAN * HOUR);
  const valueAt = (start: Date) =>
    meanOf(
      points
        .filter(({ time }) => time >= start && time.getTime() < start.getTime() + SPAN * HOUR)
        .flatMap(({ values }) => Object.values(values)),
    );
  const all = meanOf(points.flatMap(({ values }) => Object.values(values)));
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={all === null ? words.uptimeNone : words.uptimeShare(percentText(all))}
      viewBox={`0 0 ${spans.length * 4 - 1} 16`}
      preserveAspectRatio="none"
    >
      {Object.entries(barsByHealth(spans.map((start) => healthOf(valueAt(start))))).map(([health, path]) => (
        <path key={health} d={path} data-health={health} />
      ))}
    </svg>
  );
}

/** Trouble is lower as well as of another colour. */
const HEIGHTS = { good: 16, warn: 11, bad: 6, none: 3 } as const;

/** One path for all bars of the same health: a list of models has hundreds of bars. */
function barsByHealth(healths: readonly Health[]): Partial<Record<Health, string>> {
  const paths: Partial<Record<Health, string>> = {};
  for (const [index, health] of healths.entries()) {
    const bar = `M${index * 4} 16v${-HEIGHTS[health]}h3v${HEIGHTS[health]}z`;
    paths[health] = (paths[health] ?? "") + bar;
  }
  return paths;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
