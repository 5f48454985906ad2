import { type Rgb, rgbToHex } from "@atelier/contract";
import { oklabOf } from "../../colour.js";
import type { Kernel, Picture } from "../kernel/index.js";
import { inLab, onScreen, smoothedAlong } from "../kernel/operations.js";
import { leadingColours, type PaletteColour } from "../understand/palette.js";
import { smallOf } from "../understand/small.js";

type Lab = readonly [number, number, number];

/** How much of a cluster's own variation in lightness stays about its target. */
const SHADING = 0.5;

/**
 * Gives a picture the colours of a palette: its leading colours are matched to those asked for by lightness,
 * area and hue so that every one is used, and each pixel moves with the leading colours it lies among.
 */
export function inPalette(kernel: Kernel, source: Picture, asked: readonly Rgb[]): Picture {
  const targets = asked.map((rgb) => oklabOf(rgbToHex(rgb)));
  const result = kernel.picture(source.width, source.height);
  kernel.within(() => {
    const colours = leadingColours(smallOf(kernel, source), Math.max(8, targets.length + 2));
    const matched = match(colours, targets);
    const calm = inLab(kernel, smoothedAlong(kernel, source, 3));
    const lab = inLab(kernel, source);
    for (let i = 0; i < source.width * source.height; i++) {
      const at = i * 4;
      const [l, a, b] = [calm.data[at]!, calm.data[at + 1]!, calm.data[at + 2]!];
      let [sum, tl, ta, tb, ml] = [0, 0, 0, 0, 0];
      for (let k = 0; k < colours.length; k++) {
        const own = colours[k]!.lab;
        const d = (l - own[0]) ** 2 + 1.6 * ((a - own[1]) ** 2 + (b - own[2]) ** 2);
        // Falls off fast: most pixels belong to one leading colour alone.
        const w = 1 / (d * d * d + 1e-9);
        const target = targets[matched[k]!]!;
        sum += w;
        tl += w * target[0];
        ta += w * target[1];
        tb += w * target[2];
        ml += w * own[0];
      }
      const off = lab.data[at]! - ml / sum;
      const room = Math.min(1, Math.max(0.25, (1 - tl / sum) * 5));
      lab.data[at] = Math.min(1, Math.max(0, tl / sum + held(off) * SHADING * (off > 0 ? room : 1)));
      // Chroma follows lightness, so that shade stays of the same paint.
      const shade = Math.min(1.1, Math.max(0.5, lab.data[at]! / Math.max(0.05, tl / sum)));
      lab.data[at + 1] = (ta / sum) * shade;
      lab.data[at + 2] = (tb / sum) * shade;
    }
    result.data.set(onScreen(kernel, lab).data);
  });
  return result;
}

/** Small variations count for nothing, so that areas are of the asked colour itself. */
function held(off: number): number {
  const size = Math.abs(off);
  const rest = Math.max(0, size - 0.02);
  return off < 0 ? -rest : rest;
}

/** Which of the asked colours each colour becomes; every asked one is used as long as there are enough. */
export function matchedTo(colours: readonly PaletteColour[], asked: readonly Rgb[]): number[] {
  return match(
    colours,
    asked.map((rgb) => oklabOf(rgbToHex(rgb))),
  );
}

/** The target of each leading colour; every target gets one as long as there are enough. */
function match(colours: readonly PaletteColour[], targets: readonly Lab[]): number[] {
  const rank = (values: readonly Lab[], value: Lab) =>
    values.filter((other) => other[0] < value[0]).length / Math.max(1, values.length - 1);
  const labs = colours.map(({ lab }) => lab);
  const cost = (colour: PaletteColour, target: Lab) => {
    const hue = Math.sqrt((colour.lab[1] - target[1]) ** 2 + (colour.lab[2] - target[2]) ** 2);
    return (
      1.1 * Math.abs(rank(labs, colour.lab) - rank(targets, target)) +
      1.2 * Math.abs(colour.lab[0] - target[0]) +
      2.4 * hue
    );
  };
  const chosen = colours.map((colour) => {
    const costs = targets.map((target) => cost(colour, target));
    return costs.indexOf(Math.min(...costs));
  });
  // Targets that nobody took: the colour that loses least by it moves over.
  for (let target = 0; target < targets.length; target++) {
    if (chosen.includes(target)) continue;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < colours.length; k++) {
      if (chosen.filter((other) => other === chosen[k]).length < 2) continue;
      const loss =
        cost(colours[k]!, targets[target]!) -
        cost(colours[k]!, targets[chosen[k]!]!) +
        (colours[k]!.share < 0.01 ? 0.4 : 0);
      if (loss < least) {
        least = loss;
        best = k;
      }
    }
    if (best >= 0) chosen[best] = target;
  }
  return chosen;
}
