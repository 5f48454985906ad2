import { backdropLayers } from "../backdrop.js";
import type { Style } from "./style.js";

/** Flat illustration: few plain shapes before a calm form or a place. */
export const flat: Style = ({ scene, ground, figures, cast, random }) => ({
  layers: [...backdropLayers(scene, ground, cast, random), ...figures.map(({ layer }) => layer)],
});
