import type { Material, PatternName } from "../geometry.js";
import type { Thing } from "../scene.js";
import type { ShapeEntry } from "./catalogue.js";

/** A stuff's detail: how long one is in metres, how many the pattern has in a unit, and how far it may be stretched. */
interface Detail {
  readonly metres: number;
  readonly perUnit: number;
  readonly least: number;
  readonly most: number;
}

const DETAILS: Readonly<Partial<Record<PatternName, Detail>>> = {
  // Threads of a furnishing cloth.
  weave: { metres: 0.0015, perUnit: 46, least: 0.6, most: 14 },
  // Pebbles of hide.
  leather: { metres: 0.0025, perUnit: 24, least: 0.6, most: 14 },
  // Tufts, which are felt rather than counted.
  wool: { metres: 0.0045, perUnit: 55, least: 0.7, most: 3 },
};

/** A material whose threads and pebbles are as large as real ones on a thing of that size. */
export function inTrueScale(
  made: Material,
  { size }: Pick<Thing, "size">,
  { realSize }: Pick<ShapeEntry, "realSize">,
): Material {
  const { pattern } = made;
  const detail = pattern && DETAILS[pattern.kind];
  if (!detail) return made;
  const { metres, perUnit, least, most } = detail;
  const finer = Math.min(most, Math.max(least, realSize / size / metres / perUnit));
  return { ...made, pattern: { ...pattern, scale: Math.round(pattern.scale * finer * 100) / 100 } };
}
