import { deeper, groundLayer } from "../backdrop.js";
import type { InkedMark, Layer } from "../layer.js";
import { mapOutline } from "../outline.js";
import type { Style } from "./style.js";

/** Width of the white rim, and how far the shadow falls, of the frame's short side. */
const RIM = 0.024;
const FALL = 0.01;

/** A die-cut sticker: the whole figure on a white rim that lies on the ground. */
export const sticker: Style = ({ scene, ground, figures, short }) => {
  const marks = figures.flatMap(({ layer }) => layer.marks);
  const rim = (colour: string, fall: number): InkedMark[] =>
    marks.map(({ outline, rule, width }) => ({
      outline: mapOutline([1, 0, 0, 1, fall * 0.4, fall], outline),
      ...(rule ? { rule } : {}),
      colour,
      ...(width === undefined
        ? { line: { colour, width: 2 * RIM * short } }
        : { width: width + 2 * RIM * short }),
    }));
  const layers: Layer[] = [groundLayer(scene, ground)];
  if (scene.shadow !== 0) layers.push({ id: "shadow", marks: rim(deeper(ground, 0.09), FALL * short) });
  layers.push({ id: "rim", marks: rim("#ffffff", 0) });
  return { layers: [...layers, ...figures.map(({ layer }) => layer)] };
};
