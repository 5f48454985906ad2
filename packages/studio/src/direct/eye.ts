import type { Framing } from "./framing.js";
import type { Piece } from "./piece.js";

/** Degrees from which one looks down at what stands in a landscape: the horizon stays in sight. */
const IN_PLACE = 5;
/** Of what lies flat on the ground little is seen from the side. */
const ON_LYING = 28;

/** Degrees that the camera looks down; null leaves it to the arrangement. */
export function eyeHeight(
  { elevation }: Framing,
  { inPlace, idea, pieces }: { inPlace: boolean; idea: number | null; pieces: readonly Piece[] },
): number | null {
  if (elevation !== null) return elevation;
  if (inPlace) return IN_PLACE;
  const lying = pieces.some(({ entry, lean }) => entry.lies && lean === 90);
  return idea !== null && lying ? Math.max(idea, ON_LYING) : idea;
}
