import { hexOfOklch, oklchOf } from "../../oklch.js";
import { backdropLayers } from "../backdrop.js";
import { extentOfMarks, type Figure } from "../figures.js";
import type { InkedMark } from "../layer.js";
import type { Style } from "./style.js";

/** What has windows: they let the light through. */
const WINDOWED =
  /^(?:house|cottage|cabin|castle|church|barn|lighthouse|windmill|mill|tower|building|skyscraper|school|hotel|hospital|factory|bus|car|van|truck|taxi|train|tram|caravan|camper|ship|ferry|airplane|helicopter)$/;
/** Of a figure's box, what a window takes at most and at least. */
const WINDOW = [0.0015, 0.06] as const;
const LIGHT = "#ffd88a";

/** Everything in one ink before the light; windows are lit. */
export const silhouette: Style = ({ scene, ground, figures, cast, random }) => {
  const asked = scene.palette[0] ?? scene.things.find(({ colour }) => colour)?.colour;
  const { l, h } = oklchOf(ground);
  const ink =
    asked ?? hexOfOklch(l > 0.5 ? { l: 0.25, c: 0.04, h: (h + 200) % 360 } : { l: 0.94, c: 0.02, h });
  return {
    layers: [
      ...backdropLayers({ ...scene, shadow: 0 }, ground, cast, random),
      ...figures.map((figure) => {
        const lit = asked === undefined && WINDOWED.test(figure.layer.id) ? isWindow(figure) : () => false;
        return {
          ...figure.layer,
          marks: figure.layer.marks.map((mark) => ({
            ...mark,
            colour: lit(mark) ? LIGHT : ink,
            fixed: true,
          })),
        };
      }),
    ],
  };
};

/** A small pale or blue mark within a figure, above its foot. */
function isWindow({ extent }: Figure): (mark: InkedMark) => boolean {
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  return (mark) => {
    const box = extentOfMarks([mark]);
    const share = ((box.right - box.left) * (box.bottom - box.top)) / (width * height);
    const { l, c, h } = oklchOf(mark.colour);
    const glass = l > 0.6 && (c < 0.05 || h > 200 || (h > 70 && h < 110));
    const inside =
      box.left > extent.left + 0.04 * width &&
      box.right < extent.right - 0.04 * width &&
      box.top > extent.top + 0.04 * height &&
      box.bottom < extent.bottom - 0.06 * height;
    return glass && inside && share > WINDOW[0] && share < WINDOW[1];
  };
}
