import type { Bounds } from "../../geometry.js";
import type { ShapeEntry } from "../catalogue.js";
import { FULLNESS } from "./body.js";
import { figuresOf } from "./drawing.js";
import { meaningOf } from "./emoji.js";
import { latticeOverViewBox } from "./lattice.js";
import { arrange, extentOf, type Layer } from "./layers.js";
import { BACK_DEPTH } from "./lift.js";
import { floatsByNature, fullnessOf } from "./nature.js";
import { drawingOf } from "./pack.js";
import { inflate } from "./poisson.js";
import { measure } from "./region.js";
import { paletteOf } from "./roles.js";
import { realSizeOf } from "./sizes.js";

/** The turn from which relief shows its depth and its face alike. */
const BEST_TURN = 22;

/** Entries are small and never change. */
const known = new Map<string, ShapeEntry>();

/** What direction needs to know of an icon, without building it; null where there is no such icon. */
export function iconEntry(name: string): ShapeEntry | null {
  const entry = known.get(name) ?? measured(name);
  if (entry) known.set(name, entry);
  return entry;
}

function measured(name: string): ShapeEntry | null {
  const drawing = drawingOf(name);
  if (!drawing) return null;
  const layers = arrange(figuresOf(drawing));
  return {
    ref: { source: "icon", name },
    concept: meaningOf(name).label,
    roles: paletteOf(layers).roles,
    realSize: realSizeOf(name),
    bounds: boundsOf(name, layers),
    bestTurn: BEST_TURN,
    relief: true,
    floats: floatsByNature(name),
    top: null,
    inside: null,
  };
}

/** What layers add to a body on each side, on the average of all icons (view-box units). */
const LAYERS_ADD = { outline: 0.25, front: 0.9, back: 0.6 };

/**
 * The extent from the outlines and a coarse inflation of their union: width and height within 3 % of what is built,
 * depth within 8 % for most icons.
 */
function boundsOf(name: string, layers: readonly Layer[]): Bounds {
  const { left, top, right, bottom } = extentOf(layers);
  const width = right - left + 2 * LAYERS_ADD.outline;
  const height = bottom - top + 2 * LAYERS_ADD.outline;
  const lattice = latticeOverViewBox(0.75);
  const silhouette = layers
    .map(({ region }) => measure(region, lattice))
    .reduce((all, own) => all.map((distance, at) => Math.max(distance, own[at])));
  const { scale, length } = FULLNESS[fullnessOf(name)];
  const deepest = inflate(silhouette, lattice, length).u.reduce((most, u) => Math.max(most, u), 0);
  const half = scale * Math.sqrt(deepest);
  const depth = (1 + BACK_DEPTH) * half + LAYERS_ADD.front + LAYERS_ADD.back;
  const unit = 1 / Math.max(width, height, depth);
  return {
    min: [(-width * unit) / 2, 0, (-depth * unit) / 2],
    max: [(width * unit) / 2, height * unit, (depth * unit) / 2],
  };
}
