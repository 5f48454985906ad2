import type { Bounds } from "../../geometry.js";
import type { ShapeEntry } from "../catalogue.js";
import { figuresOf } from "./drawing.js";
import { meaningOf } from "./emoji.js";
import { arrange, extentOf, type Layer } from "./layers.js";
import { floatsByNature } from "./nature.js";
import { drawingOf } from "./pack.js";
import { paletteOf } from "./roles.js";
import { realSizeOf } from "./sizes.js";

/** The turn from which relief shows its depth and its face alike. */
const BEST_TURN = 22;

/** Entries are small and never change. */
const known = new Map<string, ShapeEntry>();

/** What direction needs to know of an icon, without inflating it; null where there is no such icon. */
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
    bounds: boundsOf(layers),
    bestTurn: BEST_TURN,
    relief: true,
    floats: floatsByNature(name),
    top: null,
    inside: null,
  };
}

function boundsOf(layers: readonly Layer[]): Bounds {
  const { left, top, right, bottom } = extentOf(layers);
  const width = right - left;
  const height = bottom - top;
  const longest = Math.max(width, height);
  const depth = Math.min(longest, 0.4 * Math.min(width, height));
  const half = (length: number) => length / longest / 2;
  return {
    min: [-half(width), 0, -half(depth)],
    max: [half(width), 2 * half(height), half(depth)],
  };
}
