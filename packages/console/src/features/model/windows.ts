import type { EndpointState, Point } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import { evenTimes } from "../../ui/chart/time.js";
import type { Series } from "../../ui/chart/time-chart.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The windows on offer: how long, and how long each of the server's points lasts. Milliseconds. */
export const WINDOWS = [
  { name: "30m", length: 30 * MINUTE, step: MINUTE },
  { name: "3h", length: 3 * HOUR, step: MINUTE },
  { name: "1d", length: 24 * HOUR, step: HOUR },
  { name: "3d", length: 72 * HOUR, step: HOUR },
  { name: "7d", length: 168 * HOUR, step: HOUR },
  { name: "30d", length: 720 * HOUR, step: HOUR },
] as const;

export type Window = (typeof WINDOWS)[number]["name"];

/**
 * The window that a page opens with: a day, or less where less than a few hours of it have anything, as on a new server.
 *
 * @param day the hours of the last day that were measured
 */
export function firstWindow(day: readonly Point[]): Window {
  const hours = day.filter(({ values }) => Object.values(values).some((value) => value !== null)).length;
  if (hours === 0 || hours > 3) return "1d";
  return "3h";
}

/** Every point of a window that ends now, measured or not. */
export function windowTimes(name: Window, now: Date): { times: Date[]; step: number } {
  const { length, step } = WINDOWS.find((window) => window.name === name) ?? WINDOWS[2];
  return { times: evenTimes(new Date(now.getTime() - length + step), now, step), step };
}

/** A line for each provider that was asked in the window, with a band to the upper percentile where there is one. */
export function providerSeries(
  times: readonly Date[],
  step: number,
  middle: readonly Point[],
  upper: readonly Point[] | null,
  endpoints: readonly Pick<EndpointState, "slug" | "provider">[],
): Series[] {
  const slugs = [...new Set(middle.flatMap(({ values }) => Object.keys(values)))].sort();
  return slugs.map((slug) => {
    const name = endpoints.find((endpoint) => endpoint.slug === slug)?.provider ?? slug;
    const values = valuesOf(slug, times, step, middle);
    if (upper === null) return { name, values };
    const band = { name: modelStrings.performance.upper(name), values: valuesOf(slug, times, step, upper) };
    return { name, values, upper: band };
  });
}

function valuesOf(
  slug: string,
  times: readonly Date[],
  step: number,
  points: readonly Point[],
): (number | null)[] {
  const known = new Map(
    points.map(({ time, values }) => [Math.floor(time.getTime() / step), values[slug] ?? null]),
  );
  return times.map((time) => known.get(Math.floor(time.getTime() / step)) ?? null);
}
