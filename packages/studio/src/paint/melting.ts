import { wcagContrast } from "culori";
import { differenceOf, hexOfOklch, mixed, oklchOf } from "../oklch.js";
import type { Easel } from "./easel.js";
import { extentOfMarks } from "./figures.js";
import type { InkedMark, Layer } from "./layer.js";

/** What lies nearer to the ground than this in OKLab, and has less contrast with it (WCAG), is hard to tell from it. */
const MELTS = { within: 0.25, contrast: 1.35 } as const;
/** A figure of which so much melts into the ground gets an edge. */
const MUCH = 0.3;
/** Width of the part of the edge that shows, of the frame's short side, and how far it is from the ground in lightness. */
const EDGE = 0.0045;
const STEP = 0.3;

/**
 * Layers in which figures of the ground's own colour have an edge around them, as light from behind would draw it; in a
 * pattern all have one as soon as one needs it, for its motifs are of one hand.
 */
export function withEdges(layers: readonly Layer[], easel: Easel): Layer[] {
  const { ground, short, figures, scene } = easel;
  const ids = new Set(figures.map(({ layer }) => layer.id));
  const melted = new Set(
    layers.filter(({ id, marks }) => ids.has(id) && meltedShare(marks, ground) >= MUCH).map(({ id }) => id),
  );
  const edged = scene.style === "pattern" && melted.size > 0 ? ids : melted;
  const line = { colour: edgeColour(easel), width: 2 * EDGE * short };
  return layers.map((layer) => {
    if (!edged.has(layer.id)) return layer;
    const edge = layer.marks.map(
      ({ outline, rule, width }): InkedMark => ({
        outline,
        ...(rule ? { rule } : {}),
        colour: line.colour,
        fixed: true,
        ...(width === undefined ? { line } : { width: width + line.width }),
      }),
    );
    return { ...layer, marks: [...edge, ...layer.marks] };
  });
}

/** How much of some marks, by their boxes, is hard to tell from the ground. */
function meltedShare(marks: readonly InkedMark[], ground: string): number {
  let [melted, all] = [0, 1e-9];
  for (const mark of marks) {
    const { left, top, right, bottom } = extentOfMarks([mark]);
    const area = (right - left) * (bottom - top);
    all += area;
    if (melts(mark.colour, ground)) melted += area;
  }
  return melted / all;
}

function melts(colour: string, ground: string): boolean {
  return differenceOf(colour, ground) < MELTS.within && wcagContrast(colour, ground) < MELTS.contrast;
}

/** A step away from the ground; where colours were asked for, a mixture of the one that is nearest to it. */
function edgeColour({ ground, scene: { palette } }: Easel): string {
  const { l, c, h } = oklchOf(ground);
  const light = l < 0.6;
  // Next to black the eye wants more.
  const away = light ? Math.max(0.5, l + STEP) : l - STEP;
  if (palette.length === 0) return hexOfOklch({ l: away, c: Math.min(c, 0.12), h });
  const nearest = palette.reduce((best, hex) =>
    differenceOf(hex, ground) < differenceOf(best, ground) ? hex : best,
  );
  return light ? mixed(nearest, "#ffffff", 0.45) : mixed(nearest, "#000000", 0.35);
}
