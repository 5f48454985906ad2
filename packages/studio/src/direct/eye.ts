import type { Framing } from "./framing.js";
import { elevationIn, type Stance } from "./in-landscape.js";
import type { Piece } from "./piece.js";

/** Of what lies flat on the ground little is seen from the side. */
const ON_LYING = 28;

/** Degrees that the camera looks down; null leaves it to the arrangement. */
export function eyeHeight(
  { elevation }: Framing,
  { inPlace, idea, pieces }: { inPlace: Stance | null; idea: number | null; pieces: readonly Piece[] },
): number | null {
  if (elevation !== null) return elevation;
  if (inPlace) return elevationIn(inPlace);
  const lying = pieces.some(({ entry, lean }) => entry.lies && lean === 90);
  return idea !== null && lying ? Math.max(idea, ON_LYING) : idea;
}
