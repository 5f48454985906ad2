import type { Role, ShapeEntry } from "../../shape/catalogue.js";
import type { LookUp } from "./depict.js";

/**
 * Simple shapes for the tests of this room, so that they need no models: their extents, tops and insides are all
 * that arranging looks at.
 */
type Form = "ball" | "block" | "slab" | "pole" | "tub" | "relief";

const SIZES: Readonly<Record<Form, readonly [number, number, number]>> = {
  ball: [1, 1, 1],
  block: [1, 0.8, 0.7],
  slab: [1, 0.16, 0.72],
  pole: [0.3, 1, 0.3],
  tub: [1, 0.5, 1],
  relief: [0.9, 1, 0.3],
};

const THINGS: Readonly<Record<string, readonly [Form, number, string]>> = {
  apple: ["ball", 0.08, "#d62b2b"],
  ball: ["ball", 0.2, "#f2f2f0"],
  cube: ["block", 0.2, "#3f7fd6"],
  book: ["slab", 0.24, "#8c3a2e"],
  vase: ["pole", 0.3, "#2f8f8b"],
  candle: ["pole", 0.15, "#f3e7c8"],
  bowl: ["tub", 0.25, "#f4f2ec"],
  cat: ["relief", 0.5, "#e08a3c"],
  elephant: ["relief", 3, "#8f95a0"],
  sphere: ["ball", 0.2, "#d6553f"],
  cylinder: ["pole", 0.2, "#d6a23f"],
  cone: ["block", 0.2, "#3f9f6a"],
  torus: ["slab", 0.2, "#3f7fd6"],
};

export const STAND_INS = Object.keys(THINGS);

function entryFor(concept: string, [form, realSize, colour]: readonly [Form, number, string]): ShapeEntry {
  const [width, height, depth] = SIZES[form];
  const flat = form === "slab" || form === "block";
  return {
    ref: { source: form === "relief" ? "icon" : "sculpted", name: concept },
    concept,
    roles: rolesOf(colour),
    realSize,
    bounds: { min: [-width / 2, 0, -depth / 2], max: [width / 2, height, depth / 2] },
    bestTurn: form === "slab" ? 25 : 10,
    relief: form === "relief",
    floats: false,
    top: flat ? { y: height, halfWidth: width * 0.46, halfDepth: depth * 0.46 } : null,
    inside: form === "tub" ? { y: 0.06, radius: 0.36 } : null,
  };
}

/** A body, a trim of another hue, and a dark detail. */
function rolesOf(colour: string): Role[] {
  return [
    { name: "body", colour, material: "plastic", share: 0.7 },
    { name: "trim", colour: "#f3c14b", material: "plastic", share: 0.26 },
    { name: "eyes", colour: "#1c1c1f", material: "plastic", share: 0.04 },
  ];
}

const entries = new Map(
  Object.entries(THINGS).map(([concept, thing]) => [concept, entryFor(concept, thing)]),
);

export const lookUpStandIn: LookUp = (concept) => {
  const entry = entries.get(concept);
  return entry ? { entry, substitution: null } : null;
};
