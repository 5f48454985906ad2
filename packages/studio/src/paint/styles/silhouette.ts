import { hexOfOklch, oklchOf } from "../../oklch.js";
import { backdropLayers } from "../backdrop.js";
import type { Style } from "./style.js";

/** Everything in one ink before the light. */
export const silhouette: Style = ({ scene, ground, figures, cast, random }) => {
  const asked = scene.palette[0] ?? scene.things.find(({ colour }) => colour)?.colour;
  const { l, h } = oklchOf(ground);
  const ink =
    asked ?? hexOfOklch(l > 0.5 ? { l: 0.25, c: 0.04, h: (h + 200) % 360 } : { l: 0.94, c: 0.02, h });
  return {
    layers: [
      ...backdropLayers({ ...scene, shadow: 0 }, ground, cast, random),
      ...figures.map(({ layer }) => ({
        ...layer,
        marks: layer.marks.map((mark) => ({ ...mark, colour: ink, fixed: true })),
      })),
    ],
  };
};
