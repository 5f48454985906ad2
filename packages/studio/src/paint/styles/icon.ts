import { differenceOf, hexOfOklch, oklchOf } from "../../oklch.js";
import { groundLayer } from "../backdrop.js";
import type { Easel } from "../easel.js";
import { roundedRectangle } from "../outline.js";
import { centredIn } from "./centred.js";
import type { Style } from "./style.js";

/** The tile and what stands on it, of the frame's short side; corners of the tile's own. */
const TILE = 0.72;
const GLYPH = 0.47;
const CORNER = 0.235;

/** An icon: the thing large and centred to the eye on a rounded tile. */
export const icon: Style = (easel) => {
  const { scene, ground, figures, short } = easel;
  const [x, y] = [scene.width / 2, scene.height / 2];
  const side = TILE * short;
  return {
    layers: [
      groundLayer(scene, ground),
      {
        id: "tile",
        marks: [
          {
            outline: [roundedRectangle(x - side / 2, y - side / 2, side, side, CORNER * side)],
            colour: tileColour(easel),
            ...(scene.palette.length === 0
              ? { shade: { from: [x - side / 2, y - side / 2], to: [x + side / 4, y + side / 2] } as const }
              : {}),
          },
        ],
      },
      ...centredIn(figures, [x, y], GLYPH * short),
    ],
  };
};

/** A full colour that lets the thing stand out: across from its hue, lighter where it is dark. */
function tileColour({ figures, ground, random }: Easel): string {
  const [main] = figures
    .flatMap(({ layer }) => layer.marks)
    .sort((a, b) => oklchOf(b.colour).c - oklchOf(a.colour).c);
  const { l, c, h } = oklchOf(main?.colour ?? "#4466cc");
  const hue = c < 0.04 ? 360 * random() : (h + [180, 150, 210][Math.floor(random() * 3)]!) % 360;
  const light = l > 0.55 ? 0.42 : 0.86;
  const tile = hexOfOklch({ l: light, c: light > 0.6 ? 0.07 : 0.1, h: unsoured(hue) });
  return differenceOf(tile, ground) < 0.1 ? hexOfOklch({ l: light - 0.14, c: 0.09, h: unsoured(hue) }) : tile;
}

/** Deep yellows and yellow-greens look like mud: their hues move to the warmer or the fresher side. */
function unsoured(hue: number): number {
  if (hue <= 62 || hue >= 150) return hue;
  return hue < 100 ? 45 : 160;
}
