/** Round steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The upper end of an axis that begins at 0 and has three lines at round numbers.
 * @returns at least a little, so that an axis of zeros has a height
 */
export function roundTop(highest: number, lines = 3): number {
  if (!(highest > 0)) return lines;
  const rough = highest / lines;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * size >= rough * 0.999) ?? 10;
  return step * size * lines;
}

/** The values of the lines, from the lowest that is not 0. */
export function linesTo(top: number, lines = 3): number[] {
  return Array.from({ length: lines }, (_, index) => (top * (index + 1)) / lines);
}

/** Places in a list of so many points that get a label, at most so many: all as far apart, the last one among them. */
export function labelledPlaces(points: number, labels: number): number[] {
  const step = Math.max(1, Math.ceil((points - 1) / Math.max(1, labels - 1)));
  const first = Math.max(0, points - 1) % step;
  return Array.from({ length: points }, (_, index) => index).filter((index) => index % step === first);
}

/** Points joined by a line; a missing one breaks it, and one alone is no line. */
export function pathThrough(points: readonly (readonly [x: number, y: number] | null)[]): string {
  let path = "";
  points.forEach((point, index) => {
    if (point === null) return;
    const [x, y] = point.map((value) => Math.round(value * 10) / 10);
    path += `${(points[index - 1] ?? null) === null ? "M" : "L"}${x} ${y}`;
  });
  return path;
}

/** Points with a gap on both sides, which no line shows. */
export function lonePoints<Point>(points: readonly (Point | null)[]): Point[] {
  return points.filter(
    (point, index): point is Point =>
      point !== null && (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null,
  );
}

/** The area between two lines, in as many pieces as there are gaps. */
export function areaBetween(
  lower: readonly (readonly [x: number, y: number] | null)[],
  upper: readonly (readonly [x: number, y: number] | null)[],
): string {
  let path = "";
  let start = 0;
  while (start < lower.length) {
    if (lower[start] === null || upper[start] === null) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < lower.length && lower[end] !== null && upper[end] !== null) end += 1;
    const there = upper.slice(start, end);
    const back = lower.slice(start, end).toReversed();
    path += `M${[...there, ...back].map((point) => point?.map((value) => Math.round(value * 10) / 10).join(" ")).join("L")}Z`;
    start = end;
  }
  return path;
}

/**
 * Places from the top down, so far apart that what stands there has its room, and none below the lowest: what is
 * pushed beyond that is pushed back, and those above it with it.
 */
export function apart(places: readonly number[], room: number, lowest: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  let most = lowest;
  return moved
    .toReversed()
    .map((place) => {
      const at = Math.min(place, most);
      most = at - room;
      return at;
    })
    .toReversed();
}
