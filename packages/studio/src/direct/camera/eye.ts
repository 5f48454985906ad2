import { elevationIn, type Stance } from "../landscape/in-landscape.js";
import type { Piece } from "../piece/piece.js";
import type { Framing } from "./framing.js";

/** Of what lies flat on the ground little is seen from the side. */
const ON_LYING = 28;
/** The same where something hangs over it, which must not hide it. */
export const UNDER_OTHERS = 19;

/** Degrees that the camera looks down; null leaves it to the arrangement. */
export function eyeHeight(
  { elevation }: Framing,
  {
    inPlace,
    idea,
    pieces,
    overhung,
    submerged = false,
  }: {
    inPlace: Stance | null;
    idea: number | null;
    pieces: readonly Piece[];
    overhung: boolean;
    submerged?: boolean;
  },
): number | null {
  if (elevation !== null) return elevation;
  if (inPlace) return elevationIn(inPlace, submerged);
  const lying = pieces.some(({ entry, lean }) => entry.lies && lean === 90);
  return idea !== null && lying ? Math.max(idea, overhung ? UNDER_OTHERS : ON_LYING) : idea;
}
