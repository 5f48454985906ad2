import type { Material } from "../geometry.js";

/** Skins that nothing is made of but what grows them. */
export type SkinName = "peel";

/** A material with a skin over it: the pores of citrus, as many on a large fruit as on a small one. */
export function skinned(made: Material, skin: SkinName | undefined, size: number): Material {
  if (skin === undefined || made.kind !== "opaque") return made;
  const [r, g, b] = made.colour;
  const pitted = [r * 0.8, g * 0.72, b * 0.7] as const;
  return {
    ...made,
    roughness: 0.36,
    coat: 0.8,
    pattern: { kind: skin, colour: pitted, scale: Math.round(130 / size) / 100, relief: 1.6 },
  };
}
