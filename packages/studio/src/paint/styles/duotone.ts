import { mixed, oklchOf } from "../../oklch.js";
import { groundLayer } from "../backdrop.js";
import { extentOfMarks, type Figure } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle, type Extent } from "../outline.js";
import type { Style } from "./style.js";
import { inkPair, relativeLightness } from "./tones.js";

/** OKLCH lightness from which an ink is paper. */
const PALE = 0.88;

/** Two inks and their mixtures: light and shade alone tell the things. */
export const duotone: Style = (easel) => {
  const { scene, figures, cast, short } = easel;
  const { dark, light } = inkPair(easel);
  // A pale ink has no room for light above it: its steps are tints of the dark one.
  const pale = oklchOf(light).l > PALE;
  const steps = pale
    ? [dark, mixed(dark, "#ffffff", 0.25), mixed(dark, "#ffffff", 0.5), mixed(dark, "#ffffff", 0.75), light]
    : [
        dark,
        mixed(light, "#000000", 0.28),
        light,
        mixed(light, "#ffffff", 0.5),
        mixed(light, "#ffffff", 0.85),
      ];
  const paper = pale ? light : mixed(light, "#ffffff", 0.72);
  const ground = scene.backdrop?.kind === "plain" || scene.weights ? easel.ground : paper;
  const layers: Layer[] = [groundLayer(scene, ground)];
  // Weights share the ground out themselves: a disc would take what they give to another colour.
  const onDisc = cast.around !== null && !scene.weights;
  if (cast.around && onDisc) {
    const { left, right, top, bottom } = cast.around;
    const radius = Math.min(short * 0.43, Math.max(right - left, bottom - top) * 0.56);
    layers.push({
      id: "disc",
      marks: [{ outline: [circle((left + right) / 2, (top + bottom) / 2, radius)], colour: dark }],
    });
  }
  for (const figure of figures) {
    const lightness = relativeLightness(figure);
    layers.push({
      ...figure.layer,
      marks: figure.layer.marks.map((mark) => {
        const n = Math.round((0.12 + 0.88 * lightness(mark)) * (steps.length - 1));
        // Large parts as dark as the disc would melt into it.
        const least = onDisc && shareOf(mark, figure) > 0.03 ? 1 : 0;
        return { ...mark, colour: steps[Math.max(least, Math.min(steps.length - 1, n))]! };
      }),
    });
  }
  return { layers, chosen: true };
};

/** How much of a figure's box a mark's box takes. */
function shareOf(mark: InkedMark, { extent }: Figure): number {
  const own = extentOfMarks([mark]);
  const area = (box: Extent) => (box.right - box.left) * (box.bottom - box.top);
  return area(own) / area(extent);
}
