import { differenceOf } from "../../oklch.js";
import type { ArtShape } from "../../paint/art.js";
import { type Extent, extentOf } from "../../paint/outline.js";
import { recoloured } from "../../paint/recolour.js";
import type { Swatch } from "../../paint/survey.js";
import type { LayoutColours } from "./palette.js";

/** Inks nearer than this to the ground would melt into it. */
const APART = 0.08;

/** What stands for each colour of a drawing when it is printed in a sheet's own inks on a ground. */
export function printedInks(
  shapes: readonly Pick<ArtShape, "outline" | "colour">[],
  { ground, ink, accents }: LayoutColours,
): ReadonlyMap<string, string> {
  const palette = [...new Set([...accents, ink])].filter((hex) => differenceOf(hex, ground) > APART);
  const colours = [...new Set(shapes.map(({ colour }) => colour))];
  const boxes = shapes.map(({ outline }) => extentOf([outline]));
  const whole = areaOf(extentOf(shapes.map(({ outline }) => outline)));
  const areas = colours.map((colour) =>
    Math.min(
      1,
      shapes.reduce((sum, shape, n) => sum + (shape.colour === colour ? areaOf(boxes[n]!) : 0), 0) / whole,
    ),
  );
  const meet = (a: string, b: string) =>
    shapes.some(
      (one, n) =>
        one.colour === a && shapes.some((other, k) => other.colour === b && overlap(boxes[n]!, boxes[k]!)),
    );
  // The ground is a swatch that stays; what lies on its rim must part from it.
  const swatches: Swatch[] = [
    { colour: ground, fixed: true, area: 0.4, contacts: new Map(colours.map((_, n) => [n + 1, 0.08])) },
    ...colours.map(
      (colour, n): Swatch => ({
        colour,
        fixed: false,
        area: 0.5 * areas[n]!,
        contacts: new Map([
          [0, 0.08],
          ...colours.flatMap((other, k) => (k !== n && meet(colour, other) ? [[k + 1, 0.12] as const] : [])),
        ]),
      }),
    ),
  ];
  const chosen = palette.length === 0 ? [] : recoloured(swatches, palette, null);
  return new Map(colours.map((colour, n) => [colour, chosen[n + 1]?.hex ?? colour]));
}

function areaOf({ left, top, right, bottom }: Extent): number {
  return (right - left) * (bottom - top);
}

function overlap(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
