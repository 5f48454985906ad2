import { oklabOf } from "../../colour.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { inLab, onScreen } from "../kernel/operations.js";
import type { Understanding } from "../understand/index.js";
import type { PaletteColour } from "../understand/palette.js";
import type { Recolour } from "../wish.js";
import { type Matte, unmixed } from "./matte.js";
import { belonging, partMeant } from "./part-meant.js";

/** Why a wish could not be met, or null where it was. */
export type Outcome = string | null;

/**
 * Gives the part of a picture that a wish names another colour, and keeps its light: the hue and chroma turn to
 * the target's, lightness moves by as much as the part's middle does. Along its line only what is the part's own in
 * a pixel is turned, so that nothing of the old colour is left there.
 * @returns the picture, and the subject's own colours after the change where there is a subject
 */
export function recolour(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  matte: Matte | null,
  wish: Recolour,
): { picture: Picture; subject: Picture | null; outcome: Outcome } {
  const part = partMeant(seen, wish);
  if ("why" in part) return { picture: source, subject: matte?.subject ?? null, outcome: part.why };
  const { within, lab: own, whole } = part;
  const target = oklabOf(wish.to);
  const result = kernel.picture(source.width, source.height);
  const subject = matte && within !== "ground" ? kernel.picture(source.width, source.height) : null;
  kernel.within(() => {
    const { alpha, pure } = boundedBy(kernel, source, seen, matte, within);
    const before = inLab(kernel, pure);
    const after = kernel.picture(source.width, source.height);
    for (let i = 0; i < source.width * source.height; i++) {
      const at = i * 4;
      const colour = [before.data[at]!, before.data[at + 1]!, before.data[at + 2]!] as const;
      const share = whole ? 1 : belonging(colour, own);
      const turn = whole ? tinted(colour, own, target) : turned(colour, own, target);
      for (let c = 0; c < 3; c++) after.data[at + c] = colour[c]! + (turn[c]! - colour[c]!) * share;
      after.data[at + 3] = 1;
    }
    const shown = onScreen(kernel, after);
    if (within === "subject") subject?.data.set(shown.data);
    else if (subject) {
      for (let at = 0; at < subject.data.length; at++) {
        const change = (shown.data[at]! - pure.data[at]!) * alpha.data[at >> 2]!;
        subject.data[at] = Math.min(1, Math.max(0, matte!.subject.data[at]! + change));
      }
    }
    for (let i = 0; i < source.width * source.height; i++) {
      const at = i * 4;
      const a = alpha.data[i]!;
      for (let c = 0; c < 3; c++) {
        const value = source.data[at + c]! + (shown.data[at + c]! - pure.data[at + c]!) * a;
        result.data[at + c] = a <= 0 ? source.data[at + c]! : Math.min(1, Math.max(0, value));
      }
      result.data[at + 3] = 1;
    }
  });
  return { picture: result, subject: subject ?? matte?.subject ?? null, outcome: null };
}

/** How much of each pixel is within a part's bounds, and the colour of that share. */
function boundedBy(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  matte: Matte | null,
  within: "subject" | "ground" | Uint8Array,
): { alpha: Plane; pure: Picture } {
  if (typeof within !== "string") {
    const { alpha, subject } = unmixed(kernel, source, seen.small, Float32Array.from(within));
    return { alpha, pure: subject };
  }
  if (within === "subject") return { alpha: matte!.alpha, pure: matte!.subject };
  const { alpha, subject } = unmixed(
    kernel,
    source,
    seen.small,
    seen.subject.mask.map((value) => 1 - value),
  );
  return { alpha, pure: subject };
}

/** A part's colour in the target's, lit as before. */
function turned(
  [l, a, b]: readonly [number, number, number],
  part: PaletteColour["lab"],
  target: readonly [number, number, number],
): [number, number, number] {
  const ratio = l / Math.max(0.05, part[0]);
  const own = Math.sqrt(part[1] ** 2 + part[2] ** 2);
  const chroma = Math.sqrt(a * a + b * b);
  // Lights and darks as far from the middle as before, within what lightness there is.
  const lightness =
    ratio <= 1 ? target[0] * ratio : 1 - (1 - target[0]) * ((1 - l) / Math.max(0.02, 1 - part[0]));
  const fullness = own < 0.035 ? Math.min(1, lightness / target[0]) : Math.min(1.15, chroma / own);
  return [lightness, target[1] * fullness, target[2] * fullness];
}

/** How much of the target's chroma what is colourless within a part takes: clouds in a pink sky are pale pink. */
const PALE = 0.4;

/** A colour of something that is of many (a sky and its clouds) in the light of one. */
function tinted(
  [l, a, b]: readonly [number, number, number],
  part: PaletteColour["lab"],
  target: readonly [number, number, number],
): [number, number, number] {
  const own = Math.max(0.02, Math.sqrt(part[1] ** 2 + part[2] ** 2));
  const full = Math.min(1.1, PALE + (1 - PALE) * (Math.sqrt(a * a + b * b) / own));
  const lightness = turned([l, a, b], part, target)[0];
  // Near white there is little room for colour.
  const room = Math.min(1, (1 - lightness) * 8);
  return [lightness, target[1] * full * room, target[2] * full * room];
}
