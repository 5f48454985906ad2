import type { Box, Thing } from "../../scene.js";
import { round, rounded } from "../camera/lens.js";
import type { Colouring } from "../colour/colouring.js";
import { faceFor } from "../meaning/faces.js";
import type { Placed } from "./piece.js";
import { ownTone } from "./unlike.js";

/** A placed piece as the scene holds it; `asked`: by the prompt itself. */
export function thingOf(
  piece: Placed,
  nth: number,
  colouring: Colouring,
  box: Box,
  asked: boolean,
  prompt: string,
): Thing {
  const { entry, mention } = piece;
  const face = mention && faceFor(mention, prompt, entry);
  return {
    id: `t${nth + 1}`,
    asked: asked ? (mention?.noun ?? null) : null,
    concept: entry.ref.source === "words" ? entry.concept.slice(0, 200) : (mention?.concept ?? entry.concept),
    shape: entry.ref,
    ...(piece.pattern ? colouring : inOwnTone(piece, colouring)),
    ...(piece.pattern ? { pattern: piece.pattern } : {}),
    ...(piece.form ? { form: piece.form } : {}),
    ...(face ? { face } : {}),
    position: rounded(piece.position),
    turn: round(piece.turn),
    tilt: round(piece.tilt ?? 0),
    ...(piece.lean ? { lean: round(piece.lean) } : {}),
    size: round(piece.size),
    box,
  };
}

/** A copy of what grows in a tone of its own, where nothing else was asked of its colour and stuff. */
function inOwnTone({ entry, mention, nth }: Placed, colouring: Colouring): Colouring {
  const { colour, material, partColours } = colouring;
  if (colour !== null || material !== "own" || (mention?.count ?? 1) < 2) return colouring;
  return { ...colouring, partColours: { ...ownTone(entry, nth), ...partColours } };
}

/** All placed pieces as the scene holds them, each with what asked for it; companions were not asked for by the prompt. */
export function thingsOf(
  placed: readonly Placed[],
  colourings: readonly Colouring[],
  boxes: readonly Box[],
  companions: { has(id: string): boolean },
  prompt: string,
) {
  return placed.map((piece, n) => {
    const { mention, nth } = piece;
    const asked = mention !== null && !companions.has(mention.id);
    return { thing: thingOf(piece, n, colourings[n]!, boxes[n]!, asked, prompt), mention, nth };
  });
}
