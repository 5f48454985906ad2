import { hexOfOklch, mixed, oklchOf } from "../../oklch.js";
import { groundLayer, stageTint } from "../backdrop.js";
import type { Figure } from "../figures.js";
import { extentOfMarks } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle } from "../outline.js";
import type { Style } from "./style.js";

/** One weight for all lines, of the frame's short side. */
const WEIGHT = 0.0078;
/** Smaller marks (of a figure's area) are filled dots if they are dark, else left out. */
const SMALL = 0.006;

/** Line art: every edge in one line of one weight; the ground shows through, one pale form behind. */
export const line: Style = ({ scene, ground, figures, cast, short }) => {
  const { l, h } = oklchOf(ground);
  const asked = [...scene.palette, ...scene.things.flatMap(({ colour }) => colour ?? [])];
  const apart = [...asked].sort((a, b) => Math.abs(oklchOf(b).l - l) - Math.abs(oklchOf(a).l - l));
  const ink =
    apart[0] ?? hexOfOklch(l > 0.5 ? { l: 0.26, c: 0.045, h: (h + 190) % 360 } : { l: 0.95, c: 0.02, h });
  const accent =
    asked.find((hex) => hex !== ink && hex !== ground) ??
    (scene.palette.length > 0 ? mixed(ink, "#ffffff", 0.75) : stageTint(ground));
  const layers: Layer[] = [groundLayer(scene, ground)];
  if (cast.around) {
    const { left, right, top, bottom } = cast.around;
    const radius = Math.min(short * 0.36, Math.max(right - left, bottom - top) * 0.42);
    const [x, y] = [(left + right) / 2 + radius * 0.16, (top + bottom) / 2 + radius * 0.12];
    layers.push({ id: "disc", marks: [{ outline: [circle(x, y, radius)], colour: accent }] });
  }
  const weight = Math.max(1.5, WEIGHT * short);
  for (const figure of figures) layers.push({ ...figure.layer, marks: inLines(figure, ink, ground, weight) });
  return { layers, chosen: true };
};

function inLines({ layer, extent }: Figure, ink: string, ground: string, weight: number): InkedMark[] {
  const whole = (extent.right - extent.left) * (extent.bottom - extent.top);
  return layer.marks.flatMap((mark): InkedMark[] => {
    if (mark.width !== undefined) return [{ ...mark, colour: ink, width: weight }];
    const { left, top, right, bottom } = extentOfMarks([mark]);
    const dark = oklchOf(mark.colour).l < 0.42;
    if ((right - left) * (bottom - top) < SMALL * whole)
      return dark ? [{ outline: mark.outline, colour: ink }] : [];
    const { outline, rule } = mark;
    return [{ outline, ...(rule ? { rule } : {}), colour: ground, line: { colour: ink, width: weight } }];
  });
}
