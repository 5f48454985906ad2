import { randomFrom } from "../../math/random.js";
import type { Ornament, OrnamentKind } from "../../ornament.js";
import type { Layer } from "../layer.js";
import { chevrons, gingham, lattice, plaid, stripes, waves } from "./bands.js";
import { checks, diamonds, herringbone, hexagons, houndstooth, mosaic, triangles } from "./cells.js";
import type { Pattern } from "./field.js";
import { crosses, dots, rings, scales, terrazzo } from "./strewn.js";

const PATTERNS: Readonly<Record<OrnamentKind, Pattern>> = {
  stripes,
  chevrons,
  triangles,
  hexagons,
  dots,
  rings,
  checks,
  gingham,
  plaid,
  diamonds,
  scales,
  herringbone,
  houndstooth,
  waves,
  terrazzo,
  crosses,
  lattice,
  mosaic,
};

/** A surface pattern over the whole frame, in its own colours: opposite edges meet, so that copies make one surface. */
export function ornamentLayer(
  { kind, colours, way }: Ornament,
  { width, height, seed }: { readonly width: number; readonly height: number; readonly seed: number },
): Layer {
  const field = {
    ...{ width, height, short: Math.min(width, height), colours, way },
    random: randomFrom(`ornament ${kind}`, seed),
  };
  return {
    id: kind,
    marks: PATTERNS[kind](field)
      .filter(({ outline }) => outline.length > 0)
      .map((mark) => ({ ...mark, fixed: true })),
  };
}
