import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { modelStrings } from "../../strings/models.js";
import { ChartFrame } from "../../ui/chart/chart-frame.js";
import { timeText } from "../../ui/chart/time.js";
import { useWidth } from "../../ui/chart/use-width.js";
import { percentText } from "../../ui/format.js";
import { healthOf } from "../models/health.js";
import { calendarDays, cellTime } from "./calendar.js";
import styles from "./uptime.module.css";

const words = modelStrings.uptime;
const HOUR = 3_600_000;
const DAYS = 30;

const ROW = 12;
/** The widest an hour is drawn, in pixels. */
const MOST_CELL = 44;
const LABELS = 52;
const HEAD = 18;

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });

/** An hour of an endpoint; null percent where nobody asked. */
interface Hour {
  readonly time: Date;
  readonly percent: number | null;
}

/** Days as rows, hours as columns, in the reader's zone; arrow keys walk, Enter chooses. */
export function UptimeCalendar({
  name,
  points,
  chosen,
  onChoose,
}: {
  name: string;
  points: readonly Hour[];
  chosen: Date | null;
  onChoose(hour: Date): void;
}) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room, 720);
  const [cursor, setCursor] = useState<{ row: number; hour: number } | null>(null);
  const days = calendarDays(DAYS, new Date());
  const cell = Math.min(MOST_CELL, (width - LABELS) / 24);
  const known = new Map(points.map(({ time, percent }) => [Math.floor(time.getTime() / HOUR), percent]));
  const percentAt = (row: number, hour: number) => {
    const time = cellTime(days[row], hour);
    return time === null ? null : (known.get(Math.floor(time.getTime() / HOUR)) ?? null);
  };
  const all = points.map(({ percent }) => percent).filter((percent) => percent !== null);
  const whole = all.length === 0 ? null : all.reduce((sum, percent) => sum + percent, 0) / all.length;
  const told = (percent: number | null) => (percent === null ? words.none : percentText(percent));

  function placeOf(event: PointerEvent): { row: number; hour: number } | null {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor((event.clientY - box.top - HEAD) / ROW);
    const hour = Math.floor((event.clientX - box.left - LABELS) / cell);
    return row >= 0 && row < DAYS && hour >= 0 && hour < 24 ? { row, hour } : null;
  }

  function choose(place: { row: number; hour: number } | null) {
    const time = place === null ? null : cellTime(days[place.row], place.hour);
    if (time !== null) onChoose(time);
  }

  function press(event: KeyboardEvent) {
    const at = cursor ?? lastAsked(points, days);
    const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
      event.key
    ] ?? [0, 0];
    if (event.key === "Enter" || event.key === " ") choose(at);
    else if (down === 0 && right === 0) return;
    else
      setCursor({
        row: Math.min(DAYS - 1, Math.max(0, at.row + down)),
        hour: Math.min(23, Math.max(0, at.hour + right)),
      });
    event.preventDefault();
    event.stopPropagation();
  }

  const looked = cursor === null ? null : cellTime(days[cursor.row], cursor.hour);
  const said =
    cursor === null || looked === null
      ? ""
      : words.cell(timeText(looked, HOUR), told(percentAt(cursor.row, cursor.hour)));
  const emptyHours = days
    .flatMap((_, row) =>
      Array.from({ length: 24 }, (__, hour) =>
        healthOf(percentAt(row, hour)) === "none"
          ? `M${LABELS + hour * cell + 1} ${HEAD + row * ROW + 5}h${Math.max(2, cell - 2)}v2h-${Math.max(2, cell - 2)}z`
          : "",
      ),
    )
    .join("");
  const rows = points.map(({ time, percent }) => [time.toISOString(), percent]);
  return (
    <ChartFrame
      title={name}
      hint={`${words.whole}: ${told(whole)}`}
      table={{ columns: [words.columns.hour, words.columns.uptime], rows }}
    >
      <div
        ref={room}
        className={styles.calendar}
        role="application"
        aria-label={words.keys(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, so it must be reached by them
        tabIndex={0}
        onPointerMove={(event) => setCursor(placeOf(event))}
        onPointerLeave={() => setCursor(null)}
        onPointerUp={(event) => choose(placeOf(event))}
        onKeyDown={press}
      >
        <svg aria-hidden="true" width={width} height={HEAD + DAYS * ROW}>
          {[0, 6, 12, 18].map((hour) => (
            <text key={hour} className={styles.axis} x={LABELS + hour * cell} y={11}>
              {`${String(hour).padStart(2, "0")}:00`}
            </text>
          ))}
          {/* Most hours are empty, and hundreds of elements for them would be slow. */}
          <path className={styles.cell} d={emptyHours} />
          {days.map((date, row) => (
            <g key={row}>
              {row % 5 === 4 && (
                <text className={styles.axis} x={LABELS - 8} y={HEAD + row * ROW + 9.5} textAnchor="end">
                  {day.format(date)}
                </text>
              )}
              {Array.from({ length: 24 }, (_, hour) => {
                const health = healthOf(percentAt(row, hour));
                const looked = cursor?.row === row && cursor.hour === hour;
                const time = cellTime(date, hour);
                const marked = time !== null && time.getTime() === chosen?.getTime();
                if (health === "none" && !looked && !marked) return null;
                return (
                  <rect
                    key={hour}
                    className={styles.cell}
                    data-health={health}
                    data-looked={looked || undefined}
                    data-chosen={marked || undefined}
                    x={LABELS + hour * cell + 1}
                    // Trouble is lower as well as of another colour.
                    y={HEAD + row * ROW + { good: 1, warn: 3, bad: 5, none: 5 }[health]}
                    width={Math.max(2, cell - 2)}
                    height={{ good: 10, warn: 8, bad: 6, none: 2 }[health]}
                    rx={1.5}
                  />
                );
              })}
            </g>
          ))}
        </svg>
        <p className={styles.said} aria-live="polite">
          {said}
        </p>
      </div>
    </ChartFrame>
  );
}

/** Where the keyboard begins: at the newest hour that there is something to tell of, else at the present one. */
function lastAsked(points: readonly Hour[], days: readonly Date[]): { row: number; hour: number } {
  const time = points.findLast(({ percent }) => percent !== null)?.time ?? new Date();
  const row = days.findLastIndex((day) => day <= time);
  return row < 0 ? { row: days.length - 1, hour: new Date().getHours() } : { row, hour: time.getHours() };
}
