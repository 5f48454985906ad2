import type { Random } from "../../math/random.js";
import type { Ornament } from "../../ornament.js";
import type { Contour, Point } from "../drawing.js";
import { polygon } from "../outline.js";

/** What a pattern is laid out on: a picture whose opposite edges meet. */
export interface Field {
  readonly width: number;
  readonly height: number;
  /** The frame's short side, pixels. */
  readonly short: number;
  /** `#rrggbb`; the first is the ground where the pattern has one. */
  readonly colours: readonly string[];
  readonly way: Ornament["way"] | undefined;
  readonly random: Random;
}

/** Contours in one colour; later ones lie over earlier ones. */
export interface Inked {
  readonly colour: string;
  readonly outline: readonly Contour[];
  /** Drawn along with a line of this width instead of filled. */
  readonly width?: number;
}

export type Pattern = (field: Field) => Inked[];

/** How many repeats of about a length fit a side, a whole multiple of `of`. */
export function repeats(side: number, about: number, of = 1): number {
  return Math.max(1, Math.round(side / about / of)) * of;
}

/** Shapes that do not overlap, one outline for each colour: few paths. */
export function byColour(shapes: readonly { colour: string; contour: Contour }[]): Inked[] {
  const outlines = new Map<string, Contour[]>();
  for (const { colour, contour } of shapes) {
    const known = outlines.get(colour);
    if (known) known.push(contour);
    else outlines.set(colour, [contour]);
  }
  return [...outlines].map(([colour, outline]) => ({ colour, outline }));
}

/** Half a pixel more all round, so that no ground shines through between neighbours. */
const OVERLAP = 0.5;

/** A polygon that overlaps its neighbours a little. */
export function tile(points: readonly Point[]): Contour {
  const middle = points.reduce(
    ([x, y], point) => [x + point[0] / points.length, y + point[1] / points.length],
    [0, 0],
  );
  return polygon(
    points.map(([x, y]): Point => {
      const [dx, dy] = [x - middle[0]!, y - middle[1]!];
      const by = OVERLAP / Math.max(1, Math.sqrt(dx * dx + dy * dy));
      return [x + dx * by, y + dy * by];
    }),
  );
}

/**
 * Colours for the cells of a lattice that goes round over its edges: each comes equally often, and neighbours to the
 * left and above differ where there are colours enough.
 */
export function latticeColours(
  columns: number,
  lines: number,
  colours: readonly string[],
  random: Random,
): (column: number, line: number) => string {
  const cells: string[][] = [];
  const used = new Map(colours.map((colour) => [colour, 0]));
  for (let line = 0; line < lines; line++) {
    const row: string[] = [];
    for (let column = 0; column < columns; column++) {
      const beside = [
        row[column - 1],
        cells[line - 1]?.[column],
        column === columns - 1 ? row[0] : undefined,
        line === lines - 1 ? cells[0]?.[column] : undefined,
      ];
      const apart = colours.filter((colour) => !beside.includes(colour));
      const free = apart.length > 0 ? apart : colours;
      // Chance decides among those that have come least often so far.
      const chosen = free
        .map((colour) => ({ colour, rank: used.get(colour)! + 2.5 * random() }))
        .reduce((best, one) => (one.rank < best.rank ? one : best)).colour;
      used.set(chosen, used.get(chosen)! + 1);
      row.push(chosen);
    }
    cells.push(row);
  }
  return (column, line) =>
    cells[((line % lines) + lines) % lines]![((column % columns) + columns) % columns]!;
}
