import { useRef } from "react";
import { chartStrings } from "../../strings/chart.js";
import { useCssVariables } from "../css-variables.js";
import { ChartFrame } from "./chart-frame.js";
import { apart, areaBetween, labelledPlaces, linesTo, lonePoints, pathThrough, roundTop } from "./scale.js";
import { timeLabels, timeText } from "./time.js";
import styles from "./time-chart.module.css";
import { useCursor } from "./use-cursor.js";
import { useWidth } from "./use-width.js";

export interface Series {
  readonly name: string;
  /** One for each time; null where nothing was measured. */
  readonly values: readonly (number | null)[];
  /** The upper edge of a band that begins at `values`. */
  readonly upper?: { readonly name: string; readonly values: readonly (number | null)[] };
}

const HEIGHT = 216;
const MARGIN = { top: 12, bottom: 28, left: 56 };
/** Room for direct labels at the right, in pixels, where the chart is wide and where it is not. */
const LABELS = { wide: 112, narrow: 84 };

/** What a time under the axis takes, in pixels. */
const LABEL_WIDTH = 44;

/** Lines or bars over time, in the one look of all charts. Arrow keys walk from point to point. */
export function TimeChart({
  title,
  hint,
  times,
  stepMilliseconds,
  series,
  kind = "line",
  tell,
}: {
  title: string;
  hint?: string;
  /** Evenly spaced, oldest first. */
  times: readonly Date[];
  /** How long each point lasts. */
  stepMilliseconds: number;
  series: readonly Series[];
  kind?: "line" | "bar";
  /** A value in words, with its unit. */
  tell(value: number): string;
}) {
  const room = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const width = useWidth(room, 720);
  const direct = kind === "line" && series.length > 1 && series.length <= 4;
  const right = direct ? (width > 520 ? LABELS.wide : LABELS.narrow) : 8;
  const span = Math.max(1, width - MARGIN.left - right);
  const bottom = HEIGHT - MARGIN.bottom;
  const all = series.flatMap(({ values, upper }) => [...values, ...(upper?.values ?? [])]);
  const highest = Math.max(0, ...all.filter((value) => value !== null));
  const top = roundTop(highest);
  const slot = span / Math.max(1, kind === "bar" ? times.length : times.length - 1);
  const x = (index: number) => MARGIN.left + (kind === "bar" ? (index + 0.5) * slot : index * slot);
  const y = (value: number) => bottom - (value / top) * (bottom - MARGIN.top);
  const cursor = useCursor(times.length, (place) =>
    kind === "bar" ? Math.floor((place - MARGIN.left) / slot) : Math.round((place - MARGIN.left) / slot),
  );
  const pointsOf = (values: readonly (number | null)[]) =>
    values.map((value, index) => (value === null ? null : ([x(index), y(value)] as const)));
  const { index } = cursor;
  useCssVariables(tip, { "--at": `${index === null ? 0 : Math.round(x(index))}px` });

  const columns = series.flatMap(({ name, upper }) => [name, ...(upper ? [upper.name] : [])]);
  const valuesAt = (at: number) =>
    series.flatMap(({ values, upper }) => [values[at] ?? null, ...(upper ? [upper.values[at] ?? null] : [])]);
  const rows = times.map((time, at) => [time.toISOString(), ...valuesAt(at)]);
  const spoken =
    index === null
      ? ""
      : `${timeText(times[index], stepMilliseconds)}: ${columns
          .map((name, at) => `${name} ${told(valuesAt(index)[at], tell)}`)
          .join(", ")}`;

  return (
    <ChartFrame
      title={title}
      {...(hint === undefined ? {} : { hint })}
      table={{ columns: [chartStrings.time, ...columns], rows }}
    >
      <div
        ref={room}
        className={styles.room}
        role="application"
        aria-label={chartStrings.keys(title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, so it must be reached by them
        tabIndex={0}
        {...cursor.handlers}
      >
        <svg aria-hidden="true" width={width} height={HEIGHT}>
          {/* Where all is 0 there is no scale to tell. */}
          {[0, ...(highest > 0 ? linesTo(top) : [])].map((value) => (
            <g key={value}>
              <line
                className={value === 0 ? styles.base : styles.hairline}
                x1={MARGIN.left}
                x2={width - right}
                y1={Math.round(y(value)) + 0.5}
                y2={Math.round(y(value)) + 0.5}
              />
              <text className={styles.axis} x={MARGIN.left - 10} y={y(value) + 4} textAnchor="end">
                {tell(value)}
              </text>
            </g>
          ))}
          {labelledPlaces(times.length, width > 640 ? 6 : 3).map((at) => {
            // Those at the ends would stick out, but for bars that are as wide as their words.
            const inside = kind === "bar" && slot > LABEL_WIDTH;
            const end = inside ? null : at === 0 ? "start" : at === times.length - 1 ? "end" : null;
            return (
              <text
                key={at}
                className={styles.axis}
                x={end === "start" ? MARGIN.left : end === "end" ? width - right : x(at)}
                y={HEIGHT - 8}
                textAnchor={end ?? "middle"}
              >
                {timeLabels(times[at], stepMilliseconds, times)}
              </text>
            );
          })}
          {series.map(({ name, values, upper }, place) => (
            <g key={name} className={styles[`series${place % 4}`]}>
              {upper !== undefined && (
                <path className={styles.band} d={areaBetween(pointsOf(values), pointsOf(upper.values))} />
              )}
              {kind === "line" ? (
                <>
                  <path className={styles.line} d={pathThrough(pointsOf(values))} />
                  {lonePoints(pointsOf(values)).map(([cx, cy]) => (
                    <circle key={cx} className={styles.dot} cx={cx} cy={cy} r="3.5" />
                  ))}
                </>
              ) : (
                values.map(
                  (value, at) =>
                    value !== null &&
                    value > 0 && (
                      <rect
                        key={at}
                        className={styles.bar}
                        data-current={at === index || undefined}
                        x={x(at) - Math.max(1, slot * 0.36)}
                        y={Math.min(y(value), bottom - 1)}
                        width={Math.max(2, slot * 0.72)}
                        height={Math.max(1, bottom - y(value))}
                        rx={Math.min(2, slot * 0.2)}
                      />
                    ),
                )
              )}
              {index !== null && kind === "line" && values[index] !== null && values[index] !== undefined && (
                <circle className={styles.dot} cx={x(index)} cy={y(values[index])} r="4" />
              )}
            </g>
          ))}
          {direct && <DirectLabels series={series} y={y} x={width - right + 10} lowest={bottom} />}
          {index !== null && (
            <line className={styles.cursor} x1={x(index)} x2={x(index)} y1={MARGIN.top} y2={bottom} />
          )}
        </svg>
        {index !== null && (
          <div ref={tip} className={styles.tip} data-left={x(index) > width / 2 || undefined}>
            <p>{timeText(times[index], stepMilliseconds)}</p>
            <dl>
              {columns.map((name, at) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{told(valuesAt(index)[at], tell)}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        <p className="hidden-text" aria-live="polite">
          {spoken}
        </p>
      </div>
    </ChartFrame>
  );
}

const told = (value: number | null | undefined, tell: (value: number) => string) =>
  value === null || value === undefined ? chartStrings.missing : tell(value);

/** Room of a direct label, in pixels. */
const LABEL_HEIGHT = 15;

/** Names at the ends of their lines, moved apart where they would lie on each other, and none below the chart. */
function DirectLabels({
  series,
  x,
  y,
  lowest,
}: {
  series: readonly Series[];
  x: number;
  y(value: number): number;
  lowest: number;
}) {
  const ends = series
    .map(({ name, values }, place) => ({
      name,
      place,
      at: y(values.findLast((value) => value !== null) ?? 0),
    }))
    .sort((one, other) => one.at - other.at);
  const places = apart(
    ends.map(({ at }) => at),
    LABEL_HEIGHT,
    lowest,
  );
  return ends.map(({ name, place }, index) => (
    <text
      key={name}
      className={`${styles.name} ${styles[`series${place % 4}`]}`}
      x={x}
      y={(places[index] ?? 0) + 4}
    >
      {name.length > 12 ? `${name.slice(0, 11)}…` : name}
    </text>
  ));
}
