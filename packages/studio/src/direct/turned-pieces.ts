import type { AskedPlace, AskedWall, Brief } from "../brief.js";
import type { Random } from "../math/random.js";
import { facingWall } from "./arrange/at-wall.js";
import { readyToLean } from "./arrange/propped.js";
import type { Framing } from "./camera/framing.js";
import { headOn } from "./camera/portrait.js";
import { turnedAcross } from "./landscape/across.js";
import type { Depicted } from "./meaning/depict.js";
import { facing } from "./piece/lettering.js";
import type { Piece } from "./piece/piece.js";
import { piecesOf } from "./piece/pieces.js";

/** Where pieces stand, which decides how they are turned. */
interface Where {
  readonly asked: AskedPlace | null;
  readonly framing: Framing;
  readonly random: Random;
  readonly seed: number;
  /** One thing stands for an idea. */
  readonly symbolic: boolean;
  readonly wall: AskedWall | undefined;
}

/** What is to be shown as pieces, each turned to the viewer, the water's way, its reader or the wall, as the prompt has it. */
export function turnedPieces(
  brief: Brief,
  depicted: readonly Depicted[],
  { asked, framing, random, seed, symbolic, wall }: Where,
): Piece[] {
  const own = piecesOf(brief, depicted, framing, random, { seed, outdoors: asked !== null, symbolic });
  const turned = turnedAcross(asked, headOn(brief, framing, own));
  return facingWall(readyToLean(brief, facing(brief, turned)), wall);
}
