import { hexSchema } from "@atelier/contract";
import { z } from "zod";

/** Surface patterns of plain figures, as textile and paper designers name them. */
export const ORNAMENTS = [
  "stripes",
  "chevrons",
  "triangles",
  "hexagons",
  "dots",
  "rings",
  "checks",
  "gingham",
  "plaid",
  "diamonds",
  "scales",
  "herringbone",
  "houndstooth",
  "waves",
  "terrazzo",
  "crosses",
  "lattice",
  "mosaic",
] as const;

export type OrnamentKind = (typeof ORNAMENTS)[number];

/** The way stripes run. */
export const STRIPE_WAYS = ["upright", "level", "diagonal"] as const;

/** A whole picture of one surface pattern, which repeats without a seam in both directions. */
export const ornamentSchema = z.strictObject({
  kind: z.enum(ORNAMENTS),
  /** The first is the ground, where the pattern has one. */
  colours: z.array(hexSchema).min(2).max(32),
  way: z.enum(STRIPE_WAYS).optional(),
});

export type Ornament = z.infer<typeof ornamentSchema>;
