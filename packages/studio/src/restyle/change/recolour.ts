import { oklabOf } from "../../colour.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { inLab, onScreen } from "../kernel/operations.js";
import { step } from "../medium/canvas.js";
import type { Understanding } from "../understand/index.js";
import { leadingColours, type PaletteColour } from "../understand/palette.js";
import type { Recolour } from "../wish.js";

/** Things whose colour says which they are. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  leaf: "#3f9b3a",
  leave: "#3f9b3a",
  grass: "#4f9a35",
  plant: "#3f9b3a",
  tree: "#3c7a34",
  foliage: "#3c7a34",
  sky: "#7fb2e5",
  water: "#3f7fb0",
  sea: "#3f7fb0",
  sand: "#d8b878",
};

const GROUND_WORDS = new Set(["background", "backdrop", "ground", "wall", "floor"]);

/** Why a wish could not be met, or null where it was. */
export type Outcome = string | null;

/**
 * Gives the part of a picture that a wish names another colour, and keeps its light: the hue and chroma turn to
 * the target's, lightness moves by as much as the part's middle does.
 */
export function recolour(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  alpha: Plane | null,
  wish: Recolour,
): { picture: Picture; outcome: Outcome } {
  const inverse = GROUND_WORDS.has(wish.what);
  const named = wish.from ?? OWN_COLOURS[wish.what] ?? null;
  if (alpha === null && named === null) {
    return { picture: source, outcome: "the subject could not be told from its ground" };
  }
  const within = named !== null && alpha === null ? null : alpha;
  const part = partOf(seen, within !== null, inverse, named, wish.what !== "it");
  if (part === null) return { picture: source, outcome: "nothing of that colour was found" };
  if (part === "rivals")
    return { picture: source, outcome: 'several colours compete; say which is meant ("the red car")' };
  const target = oklabOf(wish.to);
  const result = kernel.picture(source.width, source.height);
  kernel.within(() => {
    const lab = inLab(kernel, source);
    for (let i = 0; i < source.width * source.height; i++) {
      const at = i * 4;
      const colour = [lab.data[at]!, lab.data[at + 1]!, lab.data[at + 2]!] as const;
      let share = belonging(colour, part.lab);
      if (within) share *= inverse ? 1 - within.data[i]! : within.data[i]!;
      if (share <= 0) continue;
      const [l, a, b] = turned(colour, part.lab, target);
      lab.data[at] = colour[0] + (l - colour[0]) * share;
      lab.data[at + 1] = colour[1] + (a - colour[1]) * share;
      lab.data[at + 2] = colour[2] + (b - colour[2]) * share;
    }
    result.data.set(onScreen(kernel, lab).data);
  });
  return { picture: result, outcome: null };
}

/** Share of the leading hue's weight from which another hue could as well be that of the thing meant. */
const RIVAL = 0.45;

/**
 * The leading colour of the part meant: that nearest to a colour named, else the fullest of the subject, unless one
 * thing is meant and another hue is nearly as full. Which thing is where is not known.
 */
function partOf(
  { small, subject }: Understanding,
  inSubject: boolean,
  ground: boolean,
  named: string | null,
  single: boolean,
): PaletteColour | "rivals" | null {
  const picked: number[] = [];
  for (let i = 0; i < small.width * small.height; i++) {
    if (inSubject && subject.mask[i]! > 0.5 === ground) continue;
    picked.push(small.lab[i * 3]!, small.lab[i * 3 + 1]!, small.lab[i * 3 + 2]!);
  }
  if (picked.length === 0) return null;
  const colours = leadingColours({ lab: Float32Array.from(picked), width: picked.length / 3, height: 1 }, 7);
  if (named !== null) {
    const [, a, b] = oklabOf(named);
    const far = ({ lab }: PaletteColour) => Math.sqrt((lab[1] - a) ** 2 + (lab[2] - b) ** 2);
    const best = colours.reduce((least, colour) => (far(colour) < far(least) ? colour : least));
    return angleBetween(best.lab, [0, a, b]) < 0.75 || Math.sqrt(a * a + b * b) < 0.04 ? best : null;
  }
  // Colours of one hue are one paint in light and shade.
  const full = (colour: PaletteColour) =>
    colour.share * (0.03 + Math.sqrt(colour.lab[1] ** 2 + colour.lab[2] ** 2));
  const weight = (colour: PaletteColour) =>
    colours.reduce((sum, other) => sum + (angleBetween(other.lab, colour.lab) < 0.35 ? full(other) : 0), 0);
  const best = colours.reduce((most, colour) => (weight(colour) > weight(most) ? colour : most));
  const rivals = colours.filter(
    ({ lab }) => Math.sqrt(lab[1] ** 2 + lab[2] ** 2) > 0.05 && angleBetween(lab, best.lab) > 0.5,
  );
  const rival = rivals.some((colour) => weight(colour) > RIVAL * weight(best));
  return single && !ground && rival ? "rivals" : best;
}

/** 1 for a colour that is the part's own in any light … 0. */
function belonging(colour: readonly [number, number, number], part: PaletteColour["lab"]): number {
  const chroma = Math.sqrt(colour[1] ** 2 + colour[2] ** 2);
  const own = Math.sqrt(part[1] ** 2 + part[2] ** 2);
  if (own < 0.035)
    return (1 - step(0.035, 0.075, chroma)) * (1 - step(0.28, 0.42, Math.abs(colour[0] - part[0])));
  // Highlights and deep shade lose chroma; their hue still tells.
  return step(0.14 * own, 0.34 * own, chroma) * (1 - step(0.42, 0.72, angleBetween(colour, part)));
}

/** Angle between the hues, as the length of the difference of unit vectors (0 … 2). */
function angleBetween(a: readonly number[], b: readonly number[]): number {
  const [la, lb] = [Math.sqrt(a[1]! ** 2 + a[2]! ** 2) || 1, Math.sqrt(b[1]! ** 2 + b[2]! ** 2) || 1];
  return Math.sqrt((a[1]! / la - b[1]! / lb) ** 2 + (a[2]! / la - b[2]! / lb) ** 2);
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
