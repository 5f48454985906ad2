import { elevationIn, type Stance } from "../landscape/in-landscape.js";
import { liesFlat, type Piece } from "../piece/piece.js";
import type { Framing } from "./framing.js";

/** Of what lies flat on the ground little is seen from the side. */
const ON_LYING = 28;
/** The same where something hangs over it, which must not hide it. */
export const UNDER_OTHERS = 19;
/** The same where so much stands in a landscape that the near would hide the far. */
const OVER_MANY = 13;
/** More kinds of things than this are many. */
const FEW_KINDS = 9;

/** Whether so many kinds of things stand together that they need a higher eye and more of the frame. */
export function areMany(pieces: readonly Pick<Piece, "mention">[]): boolean {
  return new Set(pieces.map(({ mention }) => mention?.id)).size > FEW_KINDS;
}

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
  if (inPlace === "ground" && areMany(pieces)) return OVER_MANY;
  if (inPlace) return elevationIn(inPlace, submerged);
  // The arrangement of one thing alone says nothing of how it is best seen.
  const chosen = idea ?? (pieces.length === 1 ? 0 : null);
  return chosen !== null && liesFlat(pieces, overhung)
    ? Math.max(chosen, overhung ? UNDER_OTHERS : ON_LYING)
    : idea;
}
