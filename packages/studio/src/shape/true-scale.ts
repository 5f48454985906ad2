import type { Material, PatternName } from "../geometry.js";
import type { Thing } from "../scene.js";
import type { Role, ShapeEntry } from "./catalogue.js";

/** A stuff's detail, such as a stitch. */
interface Detail {
  /** How long one is in life. */
  readonly metres: number;
  /** How many the pattern has in a unit at scale 1. */
  readonly perUnit: number;
  /** Of the frame's shorter side: finer, and nobody would see it. */
  readonly share: number;
  /** How far the pattern may be stretched where it keeps its real scale. */
  readonly least: number;
  readonly most: number;
}

const DETAILS: Readonly<Partial<Record<PatternName, Detail>>> = {
  // Threads of a furnishing cloth.
  weave: { metres: 0.0015, perUnit: 46, share: 1 / 130, least: 0.6, most: 14 },
  // Pebbles of hide.
  leather: { metres: 0.0025, perUnit: 24, share: 1 / 100, least: 0.6, most: 14 },
  // Tufts, which are felt rather than counted.
  wool: { metres: 0.0045, perUnit: 55, share: 1 / 110, least: 0.7, most: 3 },
  felt: { metres: 0.003, perUnit: 55, share: 1 / 115, least: 0.7, most: 3 },
  knit: { metres: 0.004, perUnit: 20, share: 1 / 52, least: 0.7, most: 6 },
};

/** Fewer would not read as cloth at all, however small the thing is. */
const FEWEST = 16;
/** Metres from which what is of cloth or hide by itself is furniture, and keeps its threads as fine as they are. */
const LARGE = 0.7;

/**
 * A material whose threads and pebbles are as large as real ones on a thing of that size; on small things, and on those
 * that are of such stuff because somebody asked for it, they are coarsened until the picture can show them.
 *
 * @param seen how long the thing is in the picture, of the frame's shorter side
 */
export function inTrueScale(
  made: Material,
  { size }: Pick<Thing, "size">,
  { realSize }: Pick<ShapeEntry, "realSize">,
  { seen, ownStuff }: { readonly seen: number; readonly ownStuff: boolean },
): Material {
  const { pattern } = made;
  const detail = pattern && DETAILS[pattern.kind];
  if (!detail) return made;
  const { metres, perUnit, share, least, most } = detail;
  const across = realSize / metres;
  const real = Math.min(most, Math.max(least, across / size / perUnit));
  const shown = Math.max(FEWEST, Math.min(across, seen / share)) / size / perUnit;
  const finer = ownStuff && realSize > LARGE ? real : Math.min(real, shown);
  return { ...made, pattern: { ...pattern, scale: Math.round(pattern.scale * finer * 100) / 100 } };
}

const SOFT: ReadonlySet<string> = new Set(["fabric", "felt", "wool", "knitted", "leather"]);

/** Whether a part is of cloth or hide by itself. */
export function isSoft({ material }: Pick<Role, "material">): boolean {
  return SOFT.has(material);
}
