import type { MaterialName } from "../brief.js";
import type { Material, Pattern, PatternName } from "../geometry.js";

type Linear = readonly [number, number, number];

/** Reflectance at normal incidence, linear sRGB; after the measured table in "Real-Time Rendering" 4th ed., 9.2. */
const METAL_TINT: Partial<Record<MaterialName, Linear>> = {
  gold: [1.0, 0.68, 0.26],
  silver: [0.95, 0.93, 0.88],
  copper: [0.95, 0.64, 0.54],
  bronze: [0.71, 0.43, 0.18],
  chrome: [0.72, 0.74, 0.76],
  metal: [0.66, 0.67, 0.69],
  "brushed metal": [0.66, 0.67, 0.69],
};

/** What a material looks like when nobody asked for a colour: `#rrggbb`. */
export const NATURAL_COLOUR: Partial<Record<MaterialName, string>> = {
  wood: "#b5814c",
  "light wood": "#d9b483",
  "dark wood": "#6b4226",
  marble: "#eceae6",
  stone: "#8d8a84",
  concrete: "#a9a7a2",
  terrazzo: "#ebe4da",
  rubber: "#33343a",
  leather: "#7a4a2b",
  cardboard: "#b98d5f",
  paper: "#f3efe6",
  wax: "#efdcb4",
  jelly: "#e0405a",
  ice: "#d8eef7",
  wool: "#e6dccb",
  knitted: "#e6dccb",
};

/** The optical answer of a named material with this colour (linear sRGB albedo). */
export function materialOf(
  name: Exclude<MaterialName, "own">,
  colour: Linear,
  recoloured: boolean,
): Material {
  const opaque = {
    kind: "opaque",
    colour,
    roughness: 0.5,
    coat: 0.5,
    sheen: 0,
    translucence: 0,
    pattern: null,
  } as const satisfies Material;
  const metal = { ...opaque, kind: "metal", coat: 0 } as const;
  const glass = { ...opaque, kind: "glass", colour: recoloured ? colour : CLEAR, coat: 1 } as const;
  switch (name) {
    case "gold":
    case "silver":
    case "copper":
    case "bronze":
      return { ...metal, colour: METAL_TINT[name]!, roughness: 0.22 };
    case "chrome":
      return { ...metal, colour: METAL_TINT.chrome!, roughness: 0.06 };
    case "metal":
      return { ...metal, colour: recoloured ? colour : METAL_TINT.metal!, roughness: 0.3 };
    case "brushed metal": {
      const tint = recoloured ? colour : METAL_TINT["brushed metal"]!;
      return { ...metal, colour: tint, roughness: 0.34, pattern: mixed("brushed", tint, 0.66, 1, 0.22) };
    }
    case "glass":
      return { ...glass, roughness: 0 };
    case "frosted glass":
      return { ...glass, roughness: 0.32 };
    case "ice":
      return { ...glass, colour: recoloured ? colour : [0.78, 0.92, 0.98], roughness: 0.12, pattern: CRACKS };
    case "jelly":
      return { ...glass, kind: "liquid", colour, roughness: 0, translucence: 0.9 };
    case "liquid":
      return { ...glass, kind: "liquid", colour, roughness: 0, translucence: cloudiness(colour) };
    case "wax":
      return { ...opaque, roughness: 0.42, coat: 0.6, translucence: 0.6 };
    case "clay":
      return {
        ...opaque,
        roughness: 0.78,
        coat: 0.16,
        sheen: 0.3,
        pattern: mixed("clay", colour, 0.82, 1, 14),
      };
    case "matte plastic":
      return { ...opaque, coat: 0.6 };
    case "plastic":
      return { ...opaque, roughness: 0.28, coat: 1 };
    case "ceramic":
      return { ...opaque, roughness: 0.14, coat: 1.15 };
    case "wood":
      return { ...opaque, roughness: 0.45, pattern: mixed("wood", colour, 0.42, 1) };
    case "light wood":
      return { ...opaque, roughness: 0.48, pattern: mixed("wood", colour, 0.55, 1) };
    case "dark wood":
      return { ...opaque, roughness: 0.36, coat: 0.8, pattern: mixed("wood", colour, 0.36, 1) };
    case "marble":
      return { ...opaque, roughness: 0.16, coat: 1, pattern: mixed("marble", colour, 0.3, 1) };
    case "stone":
      return { ...opaque, roughness: 0.75, coat: 0.3, pattern: mixed("stone", colour, 0.5, 1, 1.2) };
    case "concrete":
      return { ...opaque, roughness: 0.85, coat: 0.25, pattern: mixed("concrete", colour, 0.62, 1, 0.8) };
    case "terrazzo":
      return {
        ...opaque,
        roughness: 0.22,
        coat: 0.9,
        pattern: { kind: "terrazzo", colour: [1, 1, 1], scale: 1, relief: 0 },
      };
    case "rubber":
      return { ...opaque, roughness: 0.7 };
    case "fabric":
      return {
        ...opaque,
        roughness: 0.9,
        coat: 0.1,
        sheen: 0.6,
        pattern: mixed("weave", colour, 0.7, 1, 2.2),
      };
    case "felt":
      return {
        ...opaque,
        roughness: 0.95,
        coat: 0,
        sheen: 1,
        pattern: mixed("felt", colour, 0.58, 1),
      };
    case "wool":
      return { ...opaque, roughness: 0.95, coat: 0, sheen: 0.9, pattern: mixed("wool", colour, 0.7, 1, 3) };
    case "knitted":
      return {
        ...opaque,
        roughness: 0.95,
        coat: 0,
        sheen: 0.8,
        pattern: mixed("knit", colour, 0.42, 1, 1.2),
      };
    case "leather":
      return { ...opaque, roughness: 0.5, coat: 1.2, pattern: mixed("leather", colour, 0.76, 1, 0.4) };
    case "paper":
      return {
        ...opaque,
        roughness: 0.9,
        coat: 0.1,
        sheen: 0.2,
        pattern: mixed("paper", colour, 0.95, 1, 0.5),
      };
    case "cardboard":
      return { ...opaque, roughness: 0.9, coat: 0.1, pattern: mixed("paper", colour, 0.84, 0.7, 0.6) };
    case "neon":
      return { ...opaque, kind: "glow", colour: scaled(colour, 1.6) };
  }
}

/** Cracks and bubbles are white in any ice. */
const CRACKS: Pattern = { kind: "ice", colour: [1, 1, 1], scale: 1, relief: 0 };

const CLEAR: Linear = [0.97, 0.985, 0.98];

/** A pattern that darkens the colour to this share of itself. */
function mixed(kind: PatternName, colour: Linear, share: number, scale: number, relief = 0): Pattern {
  return { kind, colour: scaled(colour, share), scale, relief };
}

function scaled(colour: Linear, factor: number): Linear {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

/** How cloudy a liquid is by its colour: water is clear, what has colour has bodies in it that scatter light. */
function cloudiness(colour: Linear): number {
  const most = Math.max(...colour);
  return most > 0 ? 0.85 * (1 - Math.min(...colour) / most) : 0;
}
