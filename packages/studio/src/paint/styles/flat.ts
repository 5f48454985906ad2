import { backdropLayers } from "../backdrop.js";
import { standingInVessels } from "../vessel.js";
import type { Style } from "./style.js";

/** Flat illustration: few plain shapes before a calm form or a place. */
export const flat: Style = ({ scene, ground, figures, cast, random }) => ({
  layers: [...backdropLayers(scene, ground, cast, random), ...standingInVessels(figures, scene)],
});
