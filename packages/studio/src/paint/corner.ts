import type { Point } from "./drawing.js";
import type { Easel } from "./easel.js";
import type { InkedMark, Layer } from "./layer.js";
import { circle } from "./outline.js";
import { survey } from "./survey.js";

/** An asked colour is shown from this share of the picture on; what has less gets an arc of its own. */
const SHOWN = 0.03;
const ARC = 0.04;

/** Asked colours that can hardly be seen in a picture whose inks are chosen. */
export async function unshown(
  layers: readonly Layer[],
  { palette, width, height }: Easel["scene"],
): Promise<string[]> {
  if (palette.length === 0) return [];
  const seen = await survey(layers, width, height);
  return palette.filter(
    (asked) => seen.reduce((sum, { colour, area }) => sum + (colour === asked ? area : 0), 0) < SHOWN,
  );
}

/** Arcs about a corner, one for each colour, where they meet the things least. */
export function cornerArcs(
  { scene: { width, height }, cast: { around } }: Easel,
  colours: readonly string[],
): Layer {
  const corners: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const middle: Point = around
    ? [(around.left + around.right) / 2, (around.top + around.bottom) / 2]
    : [width / 2, height / 2];
  const away = ([x, y]: Point) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
  const [x, y] = corners.reduce((best, corner) => (away(corner) > away(best) * 1.001 ? corner : best));
  const marks = colours.map((colour, n): InkedMark => {
    const share = ARC * (n + 1);
    return { outline: [circle(x, y, Math.sqrt((4 * share * width * height) / Math.PI))], colour };
  });
  return { id: "arcs", ground: true, marks: marks.reverse() };
}
