import type { MaterialName } from "../brief.js";
import type { Material } from "../geometry.js";

type Linear = readonly [number, number, number];

/** Reflectance at normal incidence, linear sRGB; after the measured table in "Real-Time Rendering" 4th ed., 9.2. */
const METAL_TINT: Partial<Record<MaterialName, Linear>> = {
  gold: [1.0, 0.68, 0.26],
  silver: [0.95, 0.93, 0.88],
  copper: [0.95, 0.64, 0.54],
  chrome: [0.72, 0.74, 0.76],
  metal: [0.66, 0.67, 0.69],
};

/** The optical answer of a named material with this colour (linear sRGB albedo). */
export function materialOf(
  name: Exclude<MaterialName, "own">,
  colour: Linear,
  recoloured: boolean,
): Material {
  const opaque = { kind: "opaque", colour, sheen: 0 } as const;
  switch (name) {
    case "gold":
    case "silver":
    case "copper":
    case "chrome":
      return {
        kind: "metal",
        colour: METAL_TINT[name]!,
        roughness: name === "chrome" ? 0.06 : 0.22,
        coat: 0,
        sheen: 0,
      };
    case "metal":
      return {
        kind: "metal",
        colour: recoloured ? colour : METAL_TINT.metal!,
        roughness: 0.3,
        coat: 0,
        sheen: 0,
      };
    case "glass":
      return {
        kind: "glass",
        colour: recoloured ? colour : [0.97, 0.985, 0.98],
        roughness: 0,
        coat: 1,
        sheen: 0,
      };
    case "clay":
      return { ...opaque, roughness: 0.62, coat: 0.35, sheen: 0.25 };
    case "matte plastic":
      return { ...opaque, roughness: 0.5, coat: 0.6 };
    case "plastic":
      return { ...opaque, roughness: 0.28, coat: 1 };
    case "ceramic":
      return { ...opaque, roughness: 0.14, coat: 1.15 };
    case "wood":
      return { ...opaque, roughness: 0.5, coat: 0.5 };
    case "rubber":
      return { ...opaque, roughness: 0.7, coat: 0.5 };
    case "fabric":
      return { ...opaque, roughness: 0.9, coat: 0.1, sheen: 0.5 };
  }
}
