import { wcagContrast } from "culori";
import { hexOfOklch, mixed, oklchOf } from "../../oklch.js";
import type { Scene } from "../../scene.js";
import type { Cast } from "../backdrop.js";
import { groundLayer, stageTint } from "../backdrop.js";
import type { Contour } from "../drawing.js";
import type { Figure } from "../figures.js";
import { extentOfMarks } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle } from "../outline.js";
import type { Style } from "./style.js";

/** One weight for all lines, of the frame's short side. */
const WEIGHT = 0.0078;
/** Smaller marks (of a figure's area) are filled dots if they are dark, else left out. */
const SMALL = 0.006;
/** A line is seen on a ground with this contrast (WCAG). */
const SEEN = 1.6;

/** Line art: every edge in one line of one weight; the ground shows through, one pale form behind. */
export const line: Style = ({ scene, ground, figures, cast, short }) => {
  const { l } = oklchOf(ground);
  const asked = [...scene.palette, ...scene.things.flatMap(({ colour }) => colour ?? [])];
  // Lines in the ground's own colour would not be seen: that colour fills what they enclose instead.
  const apart = asked
    .filter((hex) => wcagContrast(hex, ground) >= SEEN)
    .sort((a, b) => Math.abs(oklchOf(b).l - l) - Math.abs(oklchOf(a).l - l));
  const ink = apart[0] ?? inkFor(ground, scene.palette);
  const accent =
    asked.find((hex) => hex !== ink && hex !== ground) ??
    (scene.palette.length > 0 ? mixed(ink, "#ffffff", 0.75) : stageTint(ground));
  const layers: Layer[] = [groundLayer(scene, ground)];
  // On a ground that is to be nothing but one, and behind the signs of a set, there is nothing else.
  const plain = scene.backdrop?.kind === "plain";
  if (cast.around && !scene.weights && !plain) {
    const { left, right, top, bottom } = cast.around;
    const radius = Math.min(short * 0.36, Math.max(right - left, bottom - top) * 0.42);
    const [x, y] = [(left + right) / 2 + radius * 0.16, (top + bottom) / 2 + radius * 0.12];
    layers.push({ id: "disc", marks: [{ outline: [circle(x, y, radius)], colour: accent }] });
  }
  const weight = Math.max(1.5, WEIGHT * short);
  if (cast.around && cast.feet.length > 0 && !plain) layers.push(groundLine(cast, scene, ink, weight));
  for (const figure of figures)
    layers.push({ ...figure.layer, marks: inLines(figure, ink, ground, weight, accent) });
  return { layers, chosen: true };
};

/** An ink that is seen on a ground where no asked colour is: a mixture of the first of them, or else a free one. */
function inkFor(ground: string, [first]: readonly string[]): string {
  const { l, h } = oklchOf(ground);
  if (first) return l > 0.5 ? mixed(first, "#000000", 0.7) : mixed(first, "#ffffff", 0.8);
  return hexOfOklch(l > 0.5 ? { l: 0.26, c: 0.045, h: (h + 190) % 360 } : { l: 0.95, c: 0.02, h });
}

/** The ground as a broken line to both sides of what stands on it. */
function groundLine({ around, feet }: Cast, { width }: Scene, ink: string, weight: number): Layer {
  const y = Math.max(...feet.map((foot) => foot.y)) + weight / 2;
  const { left, right } = around!;
  const gap = 0.018 * width;
  const reach = 0.2 * width;
  const piece = (from: number, to: number, down = 0): Contour => ({
    start: [Math.max(0.04 * width, from), y + down],
    segments: [[Math.min(0.96 * width, to), y + down]],
    closed: false,
  });
  const outline = [
    piece(left - reach, left - gap),
    piece(left - reach - 3 * gap, left - reach - 1.6 * gap),
    piece(right + gap, right + 0.8 * reach),
    piece(right + 0.8 * reach + 1.6 * gap, right + 0.8 * reach + 2.4 * gap),
    piece(left + 2 * gap, left + 2 * gap + 0.5 * reach, 2.2 * gap),
    piece(right - 0.5 * reach, right - gap, 1.7 * gap),
  ].filter(({ start, segments }) => (segments[0]![0] as number) - start[0] > weight);
  return { id: "ground-line", ground: true, marks: [{ outline, colour: ink, width: weight }] };
}

/** A figure's edges as lines; its darker parts are tinted, so that it has light and shade. */
function inLines(
  { layer, extent }: Figure,
  ink: string,
  ground: string,
  weight: number,
  accent: string,
): InkedMark[] {
  const lightness = layer.marks.map(({ colour }) => oklchOf(colour).l);
  const shaded = (Math.min(...lightness) + Math.max(...lightness)) / 2 - 0.06;
  const whole = (extent.right - extent.left) * (extent.bottom - extent.top);
  return layer.marks.flatMap((mark): InkedMark[] => {
    if (mark.width !== undefined) return [{ ...mark, colour: ink, width: weight }];
    const { left, top, right, bottom } = extentOfMarks([mark]);
    const dark = oklchOf(mark.colour).l < 0.42;
    if ((right - left) * (bottom - top) < SMALL * whole)
      return dark ? [{ outline: mark.outline, colour: ink }] : [];
    const { outline, rule } = mark;
    return [
      {
        outline,
        ...(rule ? { rule } : {}),
        colour: oklchOf(mark.colour).l < shaded ? accent : ground,
        line: { colour: ink, width: weight },
      },
    ];
  });
}
