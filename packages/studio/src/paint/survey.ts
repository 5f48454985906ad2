import type { InkedMark, Layer } from "./layer.js";
import { groupOf } from "./layer.js";
import { rasterOf } from "./raster.js";
import { svgOf } from "./svg.js";

/** A colour of a picture before inks are chosen, and what can be seen of it. */
export interface Swatch {
  readonly colour: string;
  readonly fixed: boolean;
  /** Share of the picture. */
  readonly area: number;
  /** By index of the other: the share of all borders between colours that these two have in common. */
  readonly contacts: ReadonlyMap<number, number>;
}

/** Pixels across, enough to count areas by. */
const ACROSS = 160;

/** Counts what is seen of each colour and which lie side by side, on a small picture with a colour for each swatch. */
export async function survey(layers: readonly Layer[], width: number, height: number): Promise<Swatch[]> {
  const names = new Map<string, number>();
  const name = (colour: string, fixed: boolean) => {
    const key = keyOf({ colour, fixed });
    if (!names.has(key)) names.set(key, names.size);
    return `#${(names.get(key)! + 1).toString(16).padStart(6, "0")}`;
  };
  const children = layers.map((layer) => groupOf(layer, name));
  const svg = svgOf({ width, height, title: "", children });
  const { rgba, width: columns, height: rows } = await rasterOf(svg, { width: ACROSS, smooth: false });
  const areas = new Array<number>(names.size).fill(0);
  const contacts = areas.map(() => new Map<number, number>());
  const at = (n: number) => rgba[4 * n]! * 65536 + rgba[4 * n + 1]! * 256 + rgba[4 * n + 2]! - 1;
  let borders = 0;
  const meet = (a: number, b: number) => {
    if (a === b || a < 0 || b < 0) return;
    contacts[a]!.set(b, (contacts[a]!.get(b) ?? 0) + 1);
    contacts[b]!.set(a, (contacts[b]!.get(a) ?? 0) + 1);
    borders++;
  };
  for (let n = 0; n < columns * rows; n++) {
    const own = at(n);
    if (own < 0) continue;
    areas[own]! += 1 / (columns * rows);
    if (n % columns > 0) meet(own, at(n - 1));
    if (n >= columns) meet(own, at(n - columns));
  }
  return [...names.keys()].map((key, n): Swatch => {
    const [colour, fixed] = key.split(" ") as [string, string];
    const shares = new Map([...contacts[n]!].map(([other, count]) => [other, count / Math.max(1, borders)]));
    return { colour, fixed: fixed === "fixed", area: areas[n]!, contacts: shares };
  });
}

/** What a mark's ink is found by. */
export function keyOf({ colour, fixed = false }: Pick<InkedMark, "colour" | "fixed">): string {
  return `${colour} ${fixed ? "fixed" : "free"}`;
}
