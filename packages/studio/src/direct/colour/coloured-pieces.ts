import type { Brief } from "../../brief.js";
import type { View } from "../../camera.js";
import { inSeason } from "../landscape/seasons.js";
import { washed } from "../light/lit-style.js";
import { areaOf } from "../piece/area.js";
import type { Placed } from "../piece/piece.js";
import { assorted } from "./assorted.js";
import { type Colouring, colouringOf } from "./colouring.js";
import type { Bare } from "./dressed.js";
import { dyeOf } from "./dyes.js";

interface Look {
  readonly brief: Brief;
  /** Colours of solids that stand in for what can't be drawn, piece by piece; null leaves them their own. */
  readonly stillLife: readonly string[] | null;
  /** The style that their materials are of. */
  readonly style: Brief["style"];
  /** Where assorted hues begin. */
  readonly firstHue: number;
  /** By which things of unsaid colour get one of those in which they come; null leaves them the shape's own. */
  readonly dyed: number | null;
  readonly view: View;
}

/** The colours and materials that the words give each piece, and how much of the picture it takes. */
export function colouredPieces(
  placed: readonly Placed[],
  { brief, stillLife, style, firstHue, dyed, view }: Look,
): (Bare & { readonly colouring: Colouring })[] {
  return placed.map((piece, n) => {
    const { entry, mention, nth } = piece;
    const meant = mention && assorted(inSeason(mention, entry, nth, brief), entry, nth, brief, firstHue);
    const own = colouringOf(entry, meant, nth, "own");
    const free = meant && dyed !== null && !piece.pattern && isUnsaid(own) ? meant : null;
    const coloured = stillLife
      ? { ...own, colour: stillLife[n]! }
      : free
        ? { ...own, partColours: dyeOf(entry, free, nth, dyed!) }
        : own;
    return {
      entry,
      colouring: washed(coloured, entry, style, meant?.material ?? null),
      area: areaOf(piece, view),
    };
  });
}

/** Whether nothing is said of a thing's colours and stuffs. */
function isUnsaid({ colour, material, partColours, partMaterials }: Colouring): boolean {
  return (
    colour === null &&
    material === "own" &&
    Object.keys(partColours).length === 0 &&
    Object.keys(partMaterials).length === 0
  );
}
