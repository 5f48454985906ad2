import { differenceOf, mixed, oklchOf } from "../../oklch.js";
import { groundLayer } from "../backdrop.js";
import { extentOfMarks } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle, type Extent, type Matrix } from "../outline.js";
import { moved } from "./centred.js";
import type { Style } from "./style.js";
import { inkPair, relativeLightness } from "./tones.js";

/** OKLCH lightness from which an ink is paper. */
const PALE = 0.88;

/** Colours this far apart in OKLab are meant to be told apart. */
const APART = 0.06;
/** The disc behind the things: its radius at most, of the short side, and how far out in it they reach. */
const LARGEST = 0.44;
const INSIDE = 0.93;
/** How far a thing reaches into the corners of its box. */
const FILLED = 0.95;

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
  let within: Matrix = [1, 0, 0, 1, 0, 0];
  if (cast.around && onDisc) {
    const { left, right, top, bottom } = cast.around;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const [wide, high] = [right - left, bottom - top];
    // Corners of a box are rarely filled; what went past the disc would be pale on paper.
    const reach = 0.5 * Math.sqrt(wide * wide + high * high) * FILLED;
    const radius = Math.min(LARGEST * short, Math.max(wide, high) * 0.56);
    const scale = Math.min(1, (radius * INSIDE) / reach);
    within = [scale, 0, 0, scale, x * (1 - scale), y * (1 - scale)];
    layers.push({ id: "disc", marks: [{ outline: [circle(x, y, radius)], colour: dark }] });
  }
  const own = steps.indexOf(light);
  for (const figure of figures) {
    const lightness = relativeLightness(figure);
    const { marks } = figure.layer;
    const stepOf = marks.map((mark) => Math.round((0.12 + 0.88 * lightness(mark)) * (steps.length - 1)));
    // The light ink itself must be seen, not its tints alone: the largest part takes it, the others follow.
    const largest = marks.reduce((best, mark, n) => (areaOf(mark) > areaOf(marks[best]!) ? n : best), 0);
    const by = stepOf.includes(own) ? 0 : own - stepOf[largest]!;
    const shown: number[] = [];
    marks.forEach((mark, n) => {
      // Large parts as dark as the disc would melt into it.
      const least = onDisc && areaOf(mark) > 0.03 * boxArea(figure.extent) ? 1 : 0;
      const step = Math.max(least, Math.min(steps.length - 1, stepOf[n]! + by));
      // So would a window in its wall where rounding makes both one.
      const wall = marks.findLastIndex((other, k) => k < n && contains(other, mark));
      const melts =
        wall >= 0 && shown[wall] === step && differenceOf(marks[wall]!.colour, mark.colour) > APART;
      shown.push(melts ? (step > least ? step - 1 : Math.min(step + 1, steps.length - 1)) : step);
    });
    layers.push({
      ...figure.layer,
      marks: marks.map((mark, n) => ({ ...moved(mark, within, within[0]), colour: steps[shown[n]!]! })),
    });
  }
  return { layers, chosen: true };
};

function contains(outer: InkedMark, inner: InkedMark): boolean {
  const [around, within] = [extentOfMarks([outer]), extentOfMarks([inner])];
  return (
    around.left <= within.left &&
    around.right >= within.right &&
    around.top <= within.top &&
    around.bottom >= within.bottom
  );
}

/** The area of a mark's box. */
function areaOf(mark: InkedMark): number {
  return boxArea(extentOfMarks([mark]));
}

function boxArea({ left, right, top, bottom }: Extent): number {
  return (right - left) * (bottom - top);
}
