import { oklchOf } from "../../oklch.js";
import type { Role, ShapeEntry } from "../../shape/catalogue.js";

/** Lighter or more colourful rubber is a ball, a grip or a toy, and painted like anything else. */
const BLACK = { l: 0.42, c: 0.04 };

/**
 * Whether a role is black rubber on a thing of something else: tyres, soles, cones. It is the stuff's own colour and
 * no choice, so that a red car's tyres stay black.
 */
export function isBlackRubber({ roles }: ShapeEntry, role: Role): boolean {
  if (role.material !== "rubber" || role.follows || role === roles[0]) return false;
  const { l, c } = oklchOf(role.colour);
  return l < BLACK.l && c < BLACK.c;
}
